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
 * Removes later facts from the words of records. Marks nest, so the words of a known record may
 * contain a mark that is gone: it becomes an ellipsis. From the words of a div, paragraphs are
 * removed if all sources they cite are gone.
 */
final class TextRedactor {

  private final KnownAsOf known;
  private final NotePruner pruner;
  private final Map<RecordId, String> words = new HashMap<>();

  private TextRedactor(KnownAsOf known) {
    this.known = known;
    this.pruner = new NotePruner(known, known::lacksAllSources, Set.of());
  }

  /** A redactor for the records of these notes, which may include notes that are left out. */
  static TextRedactor of(List<Note> notes, KnownAsOf known) {
    TextRedactor redactor = new TextRedactor(known);
    notes.forEach(note -> NoteText.blocks(note.blocks()).forEach(redactor::redactIn));
    return redactor;
  }

  /** The position with its words as they were known. */
  Position redact(Position position) {
    String redacted = words.get(position.id());
    return redacted == null ? position : position.withWords(redacted);
  }

  /** The event with its title as it was known. */
  Event redact(Event event) {
    String redacted = words.get(event.id());
    return redacted == null ? event : event.withTitle(redacted);
  }

  private void redactIn(Block block) {
    if (block instanceof Block.Div div && isKnown(div.records()) && lacksAny(div)) {
      put(div.records(), words(div));
    }
    block.inlines().stream().flatMap(NoteText::withInner).forEach(this::redactIn);
  }

  private void redactIn(Inline inline) {
    if (inline instanceof Inline.Mark mark && isKnown(mark.records())) {
      if (mark.content().stream().flatMap(NoteText::withInner).anyMatch(known::lacksMark)) {
        put(mark.records(), PlainText.ofInlines(mark.content(), known::lacksMark));
      }
    }
  }

  /** Whether any mark, citation or inner div of the block is gone. */
  private boolean lacksAny(Block.Div div) {
    return NoteText.inlines(div.children()).anyMatch(known::lacks)
        || NoteText.blocks(div.children())
            .anyMatch(block -> block instanceof Block.Div in && !known.hasAll(in.records()));
  }

  /** The words left, or an ellipsis: the words of a record are never empty. */
  private String words(Block.Div div) {
    List<Block> left = pruner.prune(div.children());
    String text = PlainText.ofBlocks(left, known::lacksMark);
    return text.isEmpty() ? PlainText.ELLIPSIS : text;
  }

  /** Whether the mark has records and all of them were known; others need no words. */
  private boolean isKnown(List<RecordId> records) {
    return !records.isEmpty() && known.hasAll(records);
  }

  private void put(List<RecordId> records, String text) {
    records.forEach(record -> words.put(record, text));
  }
}
