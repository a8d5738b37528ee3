package dev.standpoint.model;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures and captioned tables of a pack in reading order, with their numbers. */
public final class FigureIndex {

  /** A figure, the note that it is in, and its number among those of its kind, from 1. */
  public record Entry(Block.Figure figure, Note note, int number) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byId = new HashMap<>();

  /** By place, since two figures may have the same id or none. */
  private final Map<Span, Integer> numbers = new HashMap<>();

  private FigureIndex() {}

  /** Numbers the figures of all notes, the front page first. */
  public static FigureIndex in(Pack pack) {
    FigureIndex figures = new FigureIndex();
    Map<FigureKind, Integer> last = new HashMap<>();
    pack.allNotes()
        .forEach(
            note ->
                NoteText.blocks(note.blocks())
                    .filter(Block.Figure.class::isInstance)
                    .map(Block.Figure.class::cast)
                    .forEach(
                        figure ->
                            figures.add(
                                new Entry(
                                    figure, note, last.merge(figure.kind(), 1, Integer::sum)))));
    return figures;
  }

  private void add(Entry entry) {
    entries.add(entry);
    numbers.put(entry.figure().at(), entry.number());
    if (!entry.figure().id().isEmpty()) {
      byId.putIfAbsent(entry.figure().id(), entry);
    }
  }

  /** In reading order, including those without an id. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The number of a figure of this pack, from 1. */
  public int number(Block.Figure figure) {
    return numbers.getOrDefault(figure.at(), 0);
  }

  /** The first figure with this id. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
