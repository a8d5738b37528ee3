package dev.standpoint.assemble.coverage;

import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every cited source, numbered from 1 in reading order. The sources of the notes come first, then
 * those of records whose words the as-of date removed from the notes.
 */
public final class SourceList {

  private final Map<SourceId, Integer> numbers = new LinkedHashMap<>();
  private final List<Source> sources;

  private SourceList(Pack pack) {
    pack.allNotes().forEach(note -> add(note, pack));
    pack.positions().entries().forEach(position -> add(position.evidence()));
    pack.events().entries().forEach(event -> add(event.evidence()));
    sources = numbers.keySet().stream().map(id -> pack.sources().get(id)).toList();
  }

  /** The sources that the notes and records of the pack cite. */
  public static SourceList of(Pack pack) {
    return new SourceList(pack);
  }

  /** The sources in the order of their numbers; the first has number 1. */
  public List<Source> sources() {
    return sources;
  }

  /** The number of a cited source; an exception for any other, which no view may show. */
  public int number(SourceId source) {
    Integer number = numbers.get(source);
    if (number == null) {
      throw new IllegalStateException("source " + source + " is not cited");
    }
    return number;
  }

  /**
   * Blocks and marks in the order of the text, which is the order in which readers meet the
   * sources.
   */
  private void add(Note note, Pack pack) {
    note.defaultSources().forEach(this::add);
    NoteText.blocks(note.blocks())
        .forEach(
            block -> {
              block.declared().sources().forEach(this::add);
              if (block instanceof Block.Div div) {
                add(div.records(), pack);
              }
              block.inlines().stream()
                  .flatMap(NoteText::withInner)
                  .forEach(inline -> add(inline, pack));
            });
  }

  private void add(Inline inline, Pack pack) {
    if (inline instanceof Inline.Cite cite) {
      cite.citations().forEach(citation -> add(citation.source()));
    } else if (inline instanceof Inline.Mark mark) {
      add(mark.records(), pack);
    }
  }

  private void add(List<RecordId> records, Pack pack) {
    for (RecordId id : records) {
      add(
          id instanceof PositionId position
              ? pack.positions().get(position).evidence()
              : pack.events().get((EventId) id).evidence());
    }
  }

  private void add(Evidence evidence) {
    evidence.citations().forEach(citation -> add(citation.source()));
  }

  private void add(SourceId source) {
    numbers.putIfAbsent(source, numbers.size() + 1);
  }
}
