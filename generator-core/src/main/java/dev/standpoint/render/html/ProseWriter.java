package dev.standpoint.render.html;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.Block;
import dev.standpoint.model.Citation;
import dev.standpoint.model.Inline;
import dev.standpoint.model.LinkTarget;
import dev.standpoint.model.Links;
import dev.standpoint.model.Note;
import dev.standpoint.model.PositionId;
import dev.standpoint.model.RecordId;
import dev.standpoint.model.Source;
import dev.standpoint.render.ValueWords;
import java.util.List;
import java.util.Locale;

/** Writes a note's blocks as markup; what differs between screen and print is the medium's. */
final class ProseWriter {

  private static final int LOWEST_HEADING = 6;

  private final Briefing briefing;
  private final Medium medium;
  private final Note note;
  private final int raise;
  private final Links links;
  private final MarkupWriter out = new MarkupWriter();

  private ProseWriter(Briefing briefing, Medium medium, Note note, int raise) {
    this.briefing = briefing;
    this.medium = medium;
    this.note = note;
    this.raise = raise;
    this.links = Links.in(briefing.pack());
  }

  /**
   * The markup of {@code blocks}, which are of {@code note}; its highest heading becomes one of
   * level {@code top}.
   */
  static Markup write(List<Block> blocks, Note note, int top, Briefing briefing, Medium medium) {
    int highest =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .mapToInt(heading -> ((Block.Heading) heading).level())
            .min()
            .orElse(top);
    ProseWriter writer = new ProseWriter(briefing, medium, note, top - highest);
    writer.blocks(blocks);
    return writer.out.markup();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      String tag = "h" + Math.min(LOWEST_HEADING, Math.max(1, heading.level() + raise));
      out.open(tag, "id", Medium.headingId(note, heading.anchor()));
      inlines(heading.inlines());
      out.close(tag).line();
    } else if (block instanceof Block.Paragraph paragraph) {
      out.open("p");
      inlines(paragraph.inlines());
      out.close("p").line();
    } else if (block instanceof Block.Quote quote) {
      out.open("blockquote").line();
      blocks(quote.children());
      out.close("blockquote").line();
    } else if (block instanceof Block.Listing list) {
      list(list);
    } else if (block instanceof Block.CodeBlock code) {
      out.open("pre").open("code").text(code.text()).close("code").close("pre").line();
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Div div) {
      div(div);
    } else {
      out.empty("hr").line();
    }
  }

  private void list(Block.Listing list) {
    String tag = list.numbered() ? "ol" : "ul";
    out.open(tag, "start", list.start() > 1 ? Integer.toString(list.start()) : "").line();
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      out.open("li");
      String label = medium.label(list, i);
      if (!label.isEmpty()) {
        out.open("span", "class", "lbl").text(label).close("span").text(" ");
      }
      for (Block block : item.content()) {
        if (list.tight() && block instanceof Block.Paragraph paragraph) {
          inlines(paragraph.inlines());
        } else {
          block(block);
        }
      }
      out.close("li").line();
    }
    out.close(tag).line();
  }

  private void table(Block.Table table) {
    out.open("div", "class", "table").open("table").line().open("thead").line();
    table.head().forEach(row -> row(row, "th", table));
    out.close("thead").line().open("tbody").line();
    table.body().forEach(row -> row(row, "td", table));
    out.close("tbody").line().close("table").close("div").line();
  }

  private void row(Block.Row row, String tag, Block.Table table) {
    out.open("tr");
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Alignment alignment =
          i < table.columns().size() ? table.columns().get(i) : Block.Alignment.NONE;
      String style =
          alignment == Block.Alignment.NONE ? "" : alignment.name().toLowerCase(Locale.ROOT);
      out.open(tag, "class", style, "scope", tag.equals("th") ? "col" : "");
      inlines(row.cells().get(i).content());
      out.close(tag);
    }
    out.close("tr").line();
  }

  private void div(Block.Div div) {
    boolean role = div.role() != Block.Role.NONE;
    String type = role ? div.role().toString() : "";
    String classes = (type + " " + markClass(div.records())).strip();
    out.open("div", "class", classes, "id", anchor(div.records())).line();
    extraAnchors(div.records());
    blocks(div.children());
    out.close("div").line();
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.text(text.text());
    } else if (inline instanceof Inline.LineEnd end) {
      if (end.hard()) {
        out.empty("br");
      }
      out.line();
    } else if (inline instanceof Inline.Code code) {
      out.open("code").text(code.text()).close("code");
    } else if (inline instanceof Inline.Cite cite) {
      cite(cite);
    } else if (inline instanceof Inline.Mark mark) {
      out.open("span", "class", markClass(mark.records()), "id", anchor(mark.records()));
      extraAnchors(mark.records());
      inlines(mark.content());
      out.close("span");
    } else if (inline instanceof Inline.Phrase phrase) {
      phrase(phrase);
    } else if (inline instanceof Inline.Link link) {
      link(link);
    } else {
      styled(inline);
    }
  }

  private void styled(Inline inline) {
    String tag =
        inline instanceof Inline.Emphasis
            ? "em"
            : inline instanceof Inline.Strong ? "strong" : "del";
    out.open(tag);
    inlines(inline.content());
    out.close(tag);
  }

  private void phrase(Inline.Phrase phrase) {
    boolean plain = phrase.language().isEmpty() && phrase.direction().isEmpty();
    if (!plain) {
      out.open("span", "lang", phrase.language(), "dir", phrase.direction());
    }
    inlines(phrase.content());
    if (!plain) {
      out.close("span");
    }
  }

  private void link(Inline.Link link) {
    String href = href(links.target(link.target(), note));
    if (!href.isEmpty()) {
      out.open("a", "href", href, "title", link.title());
    }
    inlines(link.content());
    if (!href.isEmpty()) {
      out.close("a");
    }
  }

  private String href(LinkTarget target) {
    if (target instanceof LinkTarget.Outside outside) {
      return outside.url();
    } else if (target instanceof LinkTarget.ToNote to) {
      return medium.note(to.note().slug());
    } else if (target instanceof LinkTarget.ToHeading to) {
      return medium.heading(to.note(), to.anchor());
    }
    return target instanceof LinkTarget.ToRecord to ? medium.record(to.id(), to.place()) : "";
  }

  /** {@code [3, p. 2] [4]}, each a link; a narrative citation starts with the source's name. */
  private void cite(Inline.Cite cite) {
    if (cite.narrative()) {
      Source source = briefing.pack().sources().get(cite.citations().get(0).source());
      out.text((source.outlet().isEmpty() ? source.title() : source.outlet()) + " ");
    }
    out.open("span", "class", "cites");
    for (int i = 0; i < cite.citations().size(); i++) {
      out.text(i == 0 ? "" : " ");
      citation(cite.citations().get(i));
    }
    out.close("span");
  }

  private void citation(Citation citation) {
    String locator = citation.locator().isEmpty() ? "" : ", " + citation.locator();
    out.text(citation.prefix().isEmpty() ? "" : citation.prefix() + " ")
        .open("a", "href", medium.source(citation.source()))
        .text("[" + briefing.sources().number(citation.source()) + locator + "]")
        .close("a");
  }

  private String markClass(List<RecordId> records) {
    if (records.isEmpty()) {
      return "";
    }
    return records.get(0) instanceof PositionId id
        ? "mark position " + ValueWords.kind(briefing.pack().positions().get(id).value())
        : "mark event";
  }

  private static String anchor(List<RecordId> records) {
    return records.isEmpty() ? "" : records.get(0).anchor();
  }

  /** A mark of several actors holds a record each; all of them can be linked to. */
  private void extraAnchors(List<RecordId> records) {
    records.stream().skip(1).forEach(id -> out.open("span", "id", id.anchor()).close("span"));
  }
}
