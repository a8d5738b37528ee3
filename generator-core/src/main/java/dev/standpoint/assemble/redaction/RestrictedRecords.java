package dev.standpoint.assemble.redaction;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.record.RecordId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the records in text that may not be shown because of its label. A looser label within
 * such text changes nothing.
 */
final class RestrictedRecords {

  /** Deeper than any heading: no section is restricted. */
  private static final int DEEPEST = 7;

  private final TextLimits limits;
  private final Set<RecordId> found = new HashSet<>();

  private RestrictedRecords(TextLimits limits) {
    this.limits = limits;
  }

  /** The records in the restricted text of a note. */
  static Set<RecordId> in(Note note, TextLimits limits) {
    RestrictedRecords records = new RestrictedRecords(limits);
    records.blocks(note.blocks(), !limits.permit(note.label()));
    return records.found;
  }

  /** All records in these blocks. */
  static Set<RecordId> in(List<Block> blocks, TextLimits limits) {
    RestrictedRecords records = new RestrictedRecords(limits);
    records.blocks(blocks, true);
    return records.found;
  }

  /** A section is restricted up to the next heading of the same or a higher level. */
  private void blocks(List<Block> blocks, boolean restricted) {
    int restrictedBelow = DEEPEST;
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() <= restrictedBelow) {
        restrictedBelow = limits.permit(heading.declared()) ? DEEPEST : heading.level();
      }
      block(block, restricted || restrictedBelow < DEEPEST || !limits.permit(block.declared()));
    }
  }

  /** Items and details are apart from each other: a section ends with its item. */
  private void block(Block block, boolean restricted) {
    inlines(block.inlines(), restricted);
    if (block instanceof Block.Listing list) {
      list.items().forEach(item -> blocks(item.content(), restricted));
    } else if (block instanceof Block.Definitions list) {
      list.entries().stream()
          .flatMap(entry -> entry.details().stream())
          .forEach(detail -> blocks(detail.content(), restricted));
    } else {
      if (restricted && block instanceof Block.Div div) {
        found.addAll(div.records());
      }
      blocks(block.children(), restricted);
    }
  }

  /** A mark with a label of its own has a phrase with that label in it. */
  private void inlines(List<Inline> inlines, boolean restricted) {
    for (Inline inline : inlines) {
      if (restricted && inline instanceof Inline.Mark mark) {
        found.addAll(mark.records());
      }
      boolean phrase = inline instanceof Inline.Phrase labelled && !limits.permit(labelled.label());
      inlines(inline.content(), restricted || phrase);
    }
  }
}
