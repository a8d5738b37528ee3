package dev.standpoint.render.link;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.RecordId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is shown of the notes of a briefing, so that links lead to nothing else. */
public final class RenderedRecords {

  private final Set<RecordId> records = new HashSet<>();

  private RenderedRecords(Briefing briefing) {
    briefing.pack().allNotes().flatMap(note -> NoteText.blocks(text(note))).forEach(this::look);
  }

  static RenderedRecords of(Briefing briefing) {
    return new RenderedRecords(briefing);
  }

  /**
   * A note's text below its title: a first heading that says what the title says is not shown twice
   * unless it records or cites something.
   */
  public static List<Block> text(Note note) {
    List<Block> blocks = note.blocks();
    return hasTitle(note) ? blocks.subList(1, blocks.size()) : blocks;
  }

  /** Whether the anchor is that of the heading which is the title. */
  static boolean isTitle(Note note, String anchor) {
    return hasTitle(note)
        && note.blocks().get(0) instanceof Block.Heading heading
        && heading.anchor().equals(anchor);
  }

  /** Whether the first block repeats the title of the note and nothing else. */
  private static boolean hasTitle(Note note) {
    return !note.blocks().isEmpty()
        && note.blocks().get(0) instanceof Block.Heading heading
        && PlainText.ofInlines(heading.inlines()).equals(note.title())
        && withInner(heading)
            .noneMatch(in -> in instanceof Inline.Mark || in instanceof Inline.Cite);
  }

  /** The key points of the front page. */
  public static List<Block> keyPoints(Note front) {
    return text(front).stream().filter(RenderedRecords::isKeyPoints).toList();
  }

  /** The front page's text without its key points. */
  public static List<Block> besideKeyPoints(Note front) {
    return text(front).stream().filter(block -> !isKeyPoints(block)).toList();
  }

  private static boolean isKeyPoints(Block block) {
    return block instanceof Block.Div div && div.role() == Block.Role.KEY_POINTS;
  }

  /** Whether a note contains the words of the record; an as-of date can leave them out. */
  boolean contains(RecordId id) {
    return records.contains(id);
  }

  /** Collects the records of a div and of the marks in a block. */
  private void look(Block block) {
    if (block instanceof Block.Div div) {
      records.addAll(div.records());
    }
    withInner(block)
        .filter(Inline.Mark.class::isInstance)
        .forEach(mark -> records.addAll(((Inline.Mark) mark).records()));
  }

  /** All inlines of a block, those inside others too. */
  private static Stream<Inline> withInner(Block block) {
    return block.inlines().stream().flatMap(NoteText::withInner);
  }
}
