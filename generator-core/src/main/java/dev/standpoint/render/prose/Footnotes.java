package dev.standpoint.render.prose;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The footnotes of a note, numbered from 1 in the order in which its text first refers to them. */
final class Footnotes {

  /** A footnote: its number, the first reference to it, and its text. */
  record Entry(int number, Inline.FootnoteRef first, Block.Footnote text) {}

  /** By label, in the order of their numbers. */
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Footnotes(Note note) {
    Map<String, Block.Footnote> texts = new HashMap<>();
    NoteText.blocks(note.blocks())
        .filter(Block.Footnote.class::isInstance)
        .map(Block.Footnote.class::cast)
        .forEach(text -> texts.putIfAbsent(text.label(), text));
    if (!texts.isEmpty()) {
      number(note.blocks(), texts);
    }
  }

  /** The footnotes of a note; those without a reference have no number. */
  static Footnotes in(Note note) {
    return new Footnotes(note);
  }

  /** Footnotes in footnotes are numbered after those in the text. */
  private void number(List<Block> blocks, Map<String, Block.Footnote> texts) {
    List<Block> ahead = new ArrayList<>();
    for (Inline.FootnoteRef reference : references(blocks)) {
      Block.Footnote text = texts.get(reference.label());
      if (text != null && !entries.containsKey(reference.label())) {
        entries.put(reference.label(), new Entry(entries.size() + 1, reference, text));
        ahead.addAll(text.children());
      }
    }
    if (!ahead.isEmpty()) {
      number(ahead, texts);
    }
  }

  /** The footnote of a reference; empty if its text is not shown. */
  Optional<Entry> of(Inline.FootnoteRef reference) {
    return Optional.ofNullable(entries.get(reference.label()));
  }

  /** The footnotes of these blocks, and those in the text of these footnotes, by number. */
  List<Entry> of(List<Block> blocks) {
    Set<Entry> found = new LinkedHashSet<>();
    collect(blocks, found);
    return found.stream().sorted((a, b) -> Integer.compare(a.number(), b.number())).toList();
  }

  /** Each footnote once, since two footnotes can refer to each other. */
  private void collect(List<Block> blocks, Set<Entry> found) {
    for (Inline.FootnoteRef reference : references(blocks)) {
      of(reference).filter(found::add).ifPresent(entry -> collect(entry.text().children(), found));
    }
  }

  /** The references in these blocks, without those in the texts of footnotes among them. */
  private static List<Inline.FootnoteRef> references(List<Block> blocks) {
    List<Inline.FootnoteRef> references = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Footnote) {
        continue;
      }
      block.inlines().stream()
          .flatMap(NoteText::withInner)
          .filter(Inline.FootnoteRef.class::isInstance)
          .forEach(reference -> references.add((Inline.FootnoteRef) reference));
      references.addAll(references(block.children()));
    }
    return references;
  }
}
