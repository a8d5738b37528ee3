package dev.standpoint.assemble.redaction;

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
 * Removes from the words of records what may not be shown. Marks nest, so the words of a record may
 * contain a mark or a phrase that is gone: it becomes an ellipsis. From the words of a div,
 * paragraphs are removed if all sources they cite are gone, and sections that are gone.
 */
final class TextRedactor {

  private final RemainingRecords remaining;
  private final NotePruner pruner;
  private final Map<RecordId, String> words = new HashMap<>();

  private TextRedactor(RemainingRecords remaining) {
    this.remaining = remaining;
    this.pruner = new NotePruner(remaining, remaining::lacksAllSources, Set.of(), GoneNames.NONE);
  }

  /** A redactor for the records of these notes, which may include notes that are left out. */
  static TextRedactor of(List<Note> notes, RemainingRecords remaining) {
    TextRedactor redactor = new TextRedactor(remaining);
    notes.forEach(note -> NoteText.blocks(note.blocks()).forEach(redactor::redactIn));
    return redactor;
  }

  /** The position with the words that may be shown. */
  Position redact(Position position) {
    String redacted = words.get(position.id());
    return redacted == null ? position : position.withWords(redacted);
  }

  /** The event with the words of its title that may be shown. */
  Event redact(Event event) {
    String redacted = words.get(event.id());
    return redacted == null ? event : event.withTitle(redacted);
  }

  private void redactIn(Block block) {
    if (block instanceof Block.Div div && remains(div.records()) && lacksAny(div)) {
      put(div.records(), words(div));
    }
    block.inlines().stream().flatMap(NoteText::withInner).forEach(this::redactIn);
  }

  private void redactIn(Inline inline) {
    if (inline instanceof Inline.Mark mark && remains(mark.records())) {
      if (mark.content().stream().flatMap(NoteText::withInner).anyMatch(remaining::lacksWords)) {
        put(mark.records(), PlainText.ofInlines(mark.content(), remaining::lacksWords));
      }
    }
  }

  /** Whether any mark, citation, phrase, section or inner div of the block is gone. */
  private boolean lacksAny(Block.Div div) {
    return NoteText.inlines(div.children()).anyMatch(remaining::lacks)
        || NoteText.blocks(div.children()).anyMatch(this::isGone);
  }

  private boolean isGone(Block block) {
    return !remaining.permits(block.declared())
        || (block instanceof Block.Div div && !remaining.hasAll(div.records()));
  }

  /** The words left, or an ellipsis: the words of a record are never empty. */
  private String words(Block.Div div) {
    List<Block> left = pruner.prune(div.children());
    String text = PlainText.ofBlocks(left, remaining::lacksWords);
    return text.isEmpty() ? PlainText.ELLIPSIS : text;
  }

  /** Whether the mark has records and all of them remain; others need no words. */
  private boolean remains(List<RecordId> records) {
    return !records.isEmpty() && remaining.hasAll(records);
  }

  private void put(List<RecordId> records, String text) {
    records.forEach(record -> words.put(record, text));
  }
}
