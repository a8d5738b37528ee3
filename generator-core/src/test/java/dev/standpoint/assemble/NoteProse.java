package dev.standpoint.assemble;

import static java.util.stream.Collectors.joining;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The text of a pack as of a day, each block in a short form of its Markdown. */
public final class NoteProse {

  private NoteProse() {}

  public static Briefing briefing(String day, String text) {
    return BriefingAssembler.assemble(PackText.pack(text), Optional.of(LocalDate.parse(day)))
        .value();
  }

  /** The note {@code 10-note.md} as of a day. */
  public static String note(String day, String text) {
    return notes(briefing(day, text).pack()).replaceFirst("^10-note.md: ", "");
  }

  /** Every note that is left, except the front page. */
  public static String notes(Pack pack) {
    return pack.notes().stream().map(NoteProse::note).collect(joining("\n"));
  }

  private static String note(Note note) {
    return note.path() + ": " + blocks(note.blocks());
  }

  static String blocks(List<Block> blocks) {
    return blocks.stream().map(NoteProse::block).collect(joining(" "));
  }

  private static String block(Block block) {
    String words = PlainText.ofInlines(block.inlines());
    if (block instanceof Block.Heading heading) {
      return "#".repeat(heading.level()) + " " + words;
    } else if (block instanceof Block.Rule) {
      return "---";
    } else if (block instanceof Block.Quote) {
      return "> " + blocks(block.children());
    } else if (block instanceof Block.Div) {
      return "::: " + blocks(block.children()) + " :::";
    } else if (block instanceof Block.Listing list) {
      return list.items().stream().map(item -> "- " + blocks(item.content())).collect(joining(" "));
    } else if (block instanceof Block.Table table) {
      return table.body().stream()
          .map(row -> "|" + row.cells().stream().map(NoteProse::cell).collect(joining("|")) + "|")
          .collect(joining(" "));
    } else if (block instanceof Block.Definitions list) {
      return list.entries().stream().map(NoteProse::definition).collect(joining(" "));
    } else if (block instanceof Block.Footnote note) {
      return "[^" + note.label() + "] " + blocks(note.children());
    }
    return words;
  }

  private static String definition(Block.Definition entry) {
    return PlainText.ofInlines(entry.term())
        + entry.details().stream()
            .map(detail -> ": " + blocks(detail.content()))
            .collect(joining(" ", " ", ""));
  }

  private static String cell(Block.Cell cell) {
    return PlainText.ofInlines(cell.content());
  }
}
