package dev.standpoint.read;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Citation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The outline of a note as we read it, in the same form as that of {@link PandocOutline}. */
final class NoteOutline {

  private final Outline outline = new Outline();
  private final Map<String, Block.Footnote> footnotes = new HashMap<>();

  private NoteOutline() {}

  /** The outline of a note with these lines as its text. */
  static List<String> of(String markdown) {
    return of(TextPack.note("---\ntitle: Snippet\n---\n" + markdown).blocks());
  }

  private static List<String> of(List<Block> blocks) {
    NoteOutline note = new NoteOutline();
    NoteText.blocks(blocks)
        .filter(Block.Footnote.class::isInstance)
        .map(Block.Footnote.class::cast)
        .forEach(footnote -> note.footnotes.putIfAbsent(footnote.label(), footnote));
    note.blocks(blocks);
    return note.outline.lines();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      outline.line("h" + heading.level(), inlines(heading.inlines()));
    } else if (block instanceof Block.Paragraph paragraph) {
      outline.line("p", inlines(paragraph.inlines()));
    } else if (block instanceof Block.CodeBlock code) {
      outline.line("code " + code.language(), Outline.code(code.text()));
    } else if (block instanceof Block.Rule) {
      outline.line("hr", "");
    } else if (block instanceof Block.Quote) {
      outline.block("quote", () -> blocks(block.children()));
    } else if (block instanceof Block.Div) {
      outline.block("div", () -> blocks(block.children()));
    } else if (block instanceof Block.Listing list) {
      String name = list.numbered() ? "ol " + list.start() : "ul";
      outline.block(name, () -> list.items().forEach(item -> item("li", item)));
    } else if (block instanceof Block.Definitions definitions) {
      outline.block("dl", () -> definitions.entries().forEach(this::definition));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Figure figure) {
      blocks(figure.children());
      if (!figure.caption().isEmpty()) {
        outline.line("caption", inlines(figure.caption()));
      }
    } else if (block instanceof Block.View view) {
      outline.line("view", view.kind().toString());
    }
  }

  private void item(String name, Block.Item item) {
    outline.block(name, () -> blocks(item.content()));
  }

  private void definition(Block.Definition definition) {
    outline.line("dt", inlines(definition.term()));
    definition.details().forEach(detail -> item("dd", detail));
  }

  private void table(Block.Table table) {
    String columns =
        table.columns().stream().map(Block.Alignment::toString).collect(Collectors.joining(" "));
    outline.block(
        "table " + columns,
        () -> {
          table.head().forEach(row -> row("head", row));
          table.body().forEach(row -> row("row", row));
        });
  }

  private void row(String name, Block.Row row) {
    outline.line(
        name,
        row.cells().stream()
            .map(cell -> inlines(cell.content()).strip())
            .collect(Collectors.joining(" | ")));
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(this::inline).collect(Collectors.joining());
  }

  private String inline(Inline inline) {
    String content = inlines(inline.content());
    if (inline instanceof Inline.Text text) {
      return text.text();
    } else if (inline instanceof Inline.Code code) {
      return "<code>" + Outline.code(code.text()) + "</code>";
    } else if (inline instanceof Inline.LineEnd end) {
      return end.hard() ? "<br>" : " ";
    } else if (inline instanceof Inline.Image image) {
      return image.alternative();
    } else if (inline instanceof Inline.Emphasis) {
      return "<em>" + content + "</em>";
    } else if (inline instanceof Inline.Strong) {
      return "<strong>" + content + "</strong>";
    } else if (inline instanceof Inline.Strikethrough) {
      return "<del>" + content + "</del>";
    } else if (inline instanceof Inline.Subscript) {
      return "<sub>" + content + "</sub>";
    } else if (inline instanceof Inline.Superscript) {
      return "<sup>" + content + "</sup>";
    } else if (inline instanceof Inline.TaskBox box) {
      return box.done() ? "\u2612 " : "\u2610 ";
    } else if (inline instanceof Inline.Link link) {
      return Outline.link(link.target(), link.title(), content);
    } else if (inline instanceof Inline.Mark || inline instanceof Inline.Phrase) {
      return "<span>" + content + "</span>";
    } else if (inline instanceof Inline.DateText date) {
      return date.written();
    } else if (inline instanceof Inline.FootnoteRef reference) {
      return footnote(reference.label());
    } else if (inline instanceof Inline.Cite cite) {
      return cite(cite);
    }
    return content;
  }

  private String footnote(String label) {
    Block.Footnote footnote = footnotes.get(label);
    return footnote == null
        ? "[^" + label + "]"
        : "<note>" + String.join(" / ", of(footnote.children())) + "</note>";
  }

  private static String cite(Inline.Cite cite) {
    return cite.citations().stream()
        .map(NoteOutline::citation)
        .collect(Collectors.joining("; ", cite.narrative() ? "<narrative " : "<cite ", ">"));
  }

  private static String citation(Citation citation) {
    String minus = citation.author() == Citation.Author.LEFT_OUT ? "-@" : "@";
    return (citation.prefix() + " " + minus + citation.source().value() + " " + citation.locator())
        .strip();
  }
}
