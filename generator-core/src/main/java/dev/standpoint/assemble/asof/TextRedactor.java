package dev.standpoint.assemble.asof;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks nest, so the words of a record that was known may tell what was not. A mark that is gone
 * leaves an ellipsis; of a div, paragraphs that rest on gone sources alone are no words of its own.
 */
final class TextRedactor {

  private final KnownAsOf known;
  private final NotePruner pruner;
  private final Map<RecordId, String> words = new HashMap<>();

  private TextRedactor(KnownAsOf known) {
    this.known = known;
    this.pruner = new NotePruner(known, known::restsOnNothing, Set.of());
  }

  /** A redactor for the records that these notes hold, also those of notes left out. */
  static TextRedactor of(List<Note> notes, KnownAsOf known) {
    TextRedactor redactor = new TextRedactor(known);
    notes.forEach(note -> NoteText.blocks(note.blocks()).forEach(redactor::look));
    return redactor;
  }

  Position redact(Position position) {
    String other = words.get(position.id());
    return other == null ? position : position.withWords(other);
  }

  Event redact(Event event) {
    String other = words.get(event.id());
    return other == null ? event : event.withTitle(other);
  }

  private void look(Block block) {
    if (block instanceof Block.Div div && isKnown(div.records()) && lacksAny(div)) {
      put(div.records(), words(div));
    }
    block.inlines().stream().flatMap(NoteText::withInner).forEach(this::look);
  }

  private void look(Inline inline) {
    if (inline instanceof Inline.Mark mark && isKnown(mark.records())) {
      if (mark.content().stream().flatMap(NoteText::withInner).anyMatch(known::lacksMark)) {
        put(mark.records(), PlainText.ofInlines(mark.content(), known::lacksMark));
      }
    }
  }

  private boolean lacksAny(Block.Div div) {
    return NoteText.inlines(div.children()).anyMatch(known::lacks)
        || NoteText.blocks(div.children())
            .anyMatch(block -> block instanceof Block.Div in && !known.hasAll(in.records()));
  }

  private String words(Block.Div div) {
    List<Block> left = pruner.prune(div.children());
    String told = PlainText.ofBlocks(left, known::lacksMark);
    return told.isEmpty() ? PlainText.ELLIPSIS : told;
  }

  private boolean isKnown(List<RecordId> records) {
    return !records.isEmpty() && known.hasAll(records);
  }

  private void put(List<RecordId> records, String text) {
    records.forEach(record -> words.put(record, text));
  }
}
