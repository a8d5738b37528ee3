package dev.standpoint.render.prose;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.note.SectionDefaults;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.markup.MarkupWriter;
import dev.standpoint.render.words.Words;
import java.util.List;
import java.util.Locale;

/** Writes a note's blocks as markup; what differs between screen and print is the medium's. */
public final class ProseWriter {

  private final Briefing briefing;
  private final Medium medium;
  private final Note note;
  private final Words words;
  private final MarkupWriter out = new MarkupWriter();
  private final Footnotes footnotes;
  private final InlineWriter inlines;
  private final PlacedViewMarkup views;
  private HeadingLevels levels;

  private ProseWriter(
      Briefing briefing,
      Medium medium,
      LinkResolver hrefs,
      PlacedViewMarkup views,
      Note note,
      int top) {
    this.briefing = briefing;
    this.views = views;
    this.medium = medium;
    this.note = note;
    this.words = Words.in(briefing.pack().info().language());
    this.footnotes = Footnotes.in(note);
    this.inlines = new InlineWriter(briefing, medium, hrefs, note, footnotes, out);
    this.levels = new HeadingLevels(top);
  }

  /**
   * The markup of {@code blocks}, which are of {@code note}; its highest heading becomes one of
   * level {@code top}.
   */
  public static Markup write(
      List<Block> blocks,
      Note note,
      int top,
      Briefing briefing,
      Medium medium,
      LinkResolver hrefs,
      PlacedViewMarkup views) {
    ProseWriter writer = new ProseWriter(briefing, medium, hrefs, views, note, top);
    writer.blocks(blocks);
    writer.footnotes(blocks);
    return writer.out.markup();
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading, "");
    } else if (block instanceof Block.Paragraph paragraph) {
      out.open("p");
      inlines.write(paragraph.inlines());
      out.close("p").line();
    } else if (block instanceof Block.Quote quote) {
      out.open("blockquote").line();
      within(quote.children());
      out.close("blockquote").line();
    } else if (block instanceof Block.Listing list) {
      list(list);
    } else if (block instanceof Block.CodeBlock code) {
      out.open("pre", "tabindex", medium.tabindex()).open("code");
      out.text(code.text()).close("code").close("pre").line();
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    } else if (block instanceof Block.RawHtml html) {
      out.open("div", "class", "html").raw(html.markup()).close("div").line();
    } else if (block instanceof Block.Div div) {
      div(div);
    } else if (block instanceof Block.Definitions list) {
      definitions(list);
    } else if (block instanceof Block.View view) {
      out.put(views.write(view, note)).line();
    } else if (block instanceof Block.Rule) {
      out.empty("hr").line();
    }
  }

  private void definitions(Block.Definitions list) {
    out.open("dl").line();
    for (Block.Definition entry : list.entries()) {
      out.open("dt");
      inlines.write(entry.term());
      out.close("dt").line();
      for (Block.Item detail : entry.details()) {
        out.open("dd");
        item(detail, detail.content().size() == 1);
        out.close("dd").line();
      }
    }
    out.close("dl").line();
  }

  /** The footnotes that the blocks refer to, and those to which their texts do in turn. */
  private void footnotes(List<Block> blocks) {
    List<Footnotes.Entry> entries = footnotes.of(blocks);
    if (entries.isEmpty()) {
      return;
    }
    out.open("div", "class", "footnotes", "role", "doc-endnotes").open("ol").line();
    for (Footnotes.Entry entry : entries) {
      String value = Integer.toString(entry.number());
      out.open("li", "id", ElementIds.footnote(note, entry.number()), "value", value);
      label(medium.label(entry.number()));
      item(new Block.Item(entry.text().children(), entry.text().at()), isOneParagraph(entry));
      out.text(" ");
      String back = "#" + ElementIds.footnoteReference(note, entry.number());
      out.open("a", "href", back, "role", "doc-backlink", "title", words.say("prose.back-to-text"));
      out.text("\u2191").close("a").close("li").line();
    }
    out.close("ol").close("div").line();
  }

  private static boolean isOneParagraph(Footnotes.Entry entry) {
    return entry.text().children().size() == 1;
  }

  private void within(List<Block> blocks) {
    HeadingLevels around = levels;
    levels = around.within();
    blocks(blocks);
    levels = around;
  }

  private void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        heading(heading, i + 1 < blocks.size() ? beforeView(blocks.get(i + 1)) : "");
      } else {
        block(blocks.get(i));
      }
    }
  }

  /** On paper a heading needs room for the start of a view, and must not keep it all together. */
  private String beforeView(Block next) {
    return !medium.isFluid() && next instanceof Block.View view
        ? "before-view before-" + view.kind()
        : "";
  }

  private void heading(Block.Heading heading, String cssClass) {
    String tag = "h" + levels.next(heading.level());
    SectionDefaults declared = heading.declared();
    out.open(
        tag,
        "id",
        ElementIds.heading(note, heading.anchor()),
        "class",
        cssClass,
        "lang",
        declared.language(),
        "dir",
        declared.direction());
    inlines.write(heading.inlines());
    inlines.label(heading.declared().tlp());
    out.close(tag).line();
  }

  private void list(Block.Listing list) {
    String tag = list.numbered() ? "ol" : "ul";
    boolean fromOne = !list.numbered() || list.start() == 1;
    out.open(tag, "start", fromOne ? "" : Integer.toString(list.start())).line();
    for (int i = 0; i < list.items().size(); i++) {
      out.open("li");
      label(medium.label(list, i));
      item(list.items().get(i), list.tight());
      out.close("li").line();
    }
    out.close(tag).line();
  }

  private void label(String label) {
    if (!label.isEmpty()) {
      out.open("span", "class", "lbl").text(label).close("span").text(" ");
    }
  }

  private void item(Block.Item item, boolean tight) {
    HeadingLevels around = levels;
    levels = around.within();
    for (Block block : item.content()) {
      if (tight && block instanceof Block.Paragraph paragraph) {
        inlines.write(paragraph.inlines());
      } else {
        block(block);
      }
    }
    levels = around;
  }

  /** A table's caption stands above it, where a reader needs it; a picture's below. */
  private void figure(Block.Figure figure) {
    boolean table = figure.kind() == FigureKind.TABLE;
    out.open("figure", "id", id(figure), "class", ImageWriter.figureClass(figure)).line();
    if (table) {
      caption(figure);
    }
    figure.children().forEach(child -> figureContent(child));
    if (!table) {
      caption(figure);
    }
    out.close("figure").line();
  }

  /** On paper a list of figures leads to each. */
  private String id(Block.Figure figure) {
    return medium.isFluid() ? figure.id() : ElementIds.figure(figure, note, briefing.figures());
  }

  private void figureContent(Block content) {
    if (content instanceof Block.Paragraph picture) {
      inlines.write(picture.inlines());
      out.line();
    } else {
      block(content);
    }
  }

  private void caption(Block.Figure figure) {
    String dot = figure.caption().isEmpty() ? "" : ". ";
    out.open("figcaption").open("span", "class", "label");
    out.text(inlines.label(figure)).close("span").text(dot);
    inlines.write(figure.caption());
    out.close("figcaption").line();
  }

  private void table(Block.Table table) {
    out.open("div", "class", "table", "tabindex", medium.tabindex()).open("table").line();
    out.open("thead").line();
    table.head().forEach(row -> row(row, "th", table));
    out.close("thead").line();
    if (!table.body().isEmpty()) {
      out.open("tbody").line();
      table.body().forEach(row -> row(row, "td", table));
      out.close("tbody").line();
    }
    out.close("table").close("div").line();
  }

  private void row(Block.Row row, String tag, Block.Table table) {
    out.open("tr");
    for (int i = 0; i < row.cells().size(); i++) {
      cell(row.cells().get(i), tag, alignment(table, i));
    }
    out.close("tr").line();
  }

  /** A head without words names no column. */
  private void cell(Block.Cell cell, String tag, String style) {
    boolean head = tag.equals("th") && !PlainText.ofInlines(cell.content()).isEmpty();
    String own = head ? "th" : "td";
    out.open(own, "class", style, "scope", head ? "col" : "");
    inlines.write(cell.content());
    out.close(own);
  }

  private static String alignment(Block.Table table, int column) {
    Block.Alignment alignment =
        column < table.columns().size() ? table.columns().get(column) : Block.Alignment.NONE;
    return alignment == Block.Alignment.NONE ? "" : alignment.name().toLowerCase(Locale.ROOT);
  }

  private void div(Block.Div div) {
    String role = div.role() == Block.Role.NONE ? "" : div.role().toString();
    String classes = (role + " " + inlines.markClass(div.records())).strip();
    SectionDefaults declared = div.declared();
    out.open(
        "div",
        "class",
        classes,
        "id",
        InlineWriter.anchor(div.records()),
        "lang",
        declared.language(),
        "dir",
        declared.direction());
    out.line();
    inlines.extraAnchors(div.records());
    if (div.declared().tlp() != null) {
      out.open("p", "class", "labelled");
      inlines.label(div.declared().tlp());
      out.close("p").line();
    }
    within(div.children());
    out.close("div").line();
  }
}
