package dev.standpoint.render.prose;

import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.TextLanguages;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.markup.MarkupWriter;
import java.util.List;

/**
 * Writes blocks of one note as markup; the medium knows what differs between screen and paper.
 *
 * <p>One writer serves one call: it keeps the level of the current heading and what is written so
 * far.
 */
final class BlockWriter {

  private final ProseContext context;
  private final Medium medium;
  private final Note note;
  private final MarkupWriter out = new MarkupWriter();
  private final Footnotes footnotes;
  private final InlineWriter inlines;
  private final LanguageWriter language;
  private final TextLanguages languages;
  private final PlacedViewMarkup views;

  /** The levels at the current place; inside a block there are others. */
  private HeadingLevels levels;

  BlockWriter(ProseContext context, PlacedViewMarkup views, Note note, int top) {
    this.context = context;
    this.views = views;
    this.medium = context.medium();
    this.note = note;
    this.footnotes = Footnotes.in(note);
    this.language = new LanguageWriter(context.language(), context.words(), out);
    this.languages = TextLanguages.in(note);
    this.inlines = new InlineWriter(context, note, footnotes, language, out);
    this.levels = new HeadingLevels(top);
  }

  /** The blocks, and after them the footnotes to which they refer. */
  Markup write(List<Block> blocks) {
    blocks(blocks);
    new FootnoteWriter(context, note, footnotes, languages, language, out, this::label, this::item)
        .write(blocks);
    return out.markup();
  }

  /** Footnotes are not written where their text is, so there is no case for them. */
  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      TextLanguage own = languages.of(paragraph);
      open("p", own);
      language.inside(own, () -> inlines.write(paragraph.inlines()));
      out.close("p").line();
    } else if (block instanceof Block.Quote quote) {
      out.open("blockquote").line();
      within(quote.children());
      out.close("blockquote").line();
    } else if (block instanceof Block.Listing list) {
      list(list);
    } else if (block instanceof Block.CodeBlock code) {
      out.open("pre", "tabindex", medium.tabindex(), "dir", language.directionOfCode());
      out.open("code");
      out.text(code.text()).close("code").close("pre").line();
    } else if (block instanceof Block.Table table) {
      new TableWriter(inlines, out).write(table, medium.tabindex());
    } else if (block instanceof Block.Figure figure) {
      new FigureWriter(context, note, inlines, language, out, this::block).write(figure);
    } else if (block instanceof Block.RawHtml html) {
      out.open("div", "class", "html").raw(html.markup()).close("div").line();
    } else if (block instanceof Block.Div div) {
      div(div);
    } else if (block instanceof Block.Definitions list) {
      definitions(list);
    } else if (block instanceof Block.View view) {
      view(view);
    } else if (block instanceof Block.Rule) {
      out.empty("hr").line();
    }
  }

  /** Terms with their details; a detail of one paragraph needs no element of its own. */
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

  /** Headings inside a block do not change the levels after it. */
  private void within(List<Block> blocks) {
    HeadingLevels around = levels;
    levels = around.within();
    blocks(blocks);
    levels = around;
  }

  /** A view is a part of the page, and so in its language wherever it is. */
  private void view(Block.View view) {
    Markup markup = views.write(view, note);
    if (language.page().isSame(language.current())) {
      out.put(markup).line();
    } else {
      group(language.page(), () -> out.put(markup).line());
    }
  }

  private void blocks(List<Block> blocks) {
    blocks(blocks, false);
  }

  /** Blocks next to each other in another language than that around them share one element. */
  private void blocks(List<Block> blocks, boolean tight) {
    int start = 0;
    while (start < blocks.size()) {
      TextLanguage inner = written(blocks.get(start));
      int end = start + 1;
      while (end < blocks.size() && written(blocks.get(end)).isSame(inner)) {
        end++;
      }
      int from = start;
      int to = end;
      boolean alone = to - from == 1 && setsItsOwn(blocks.get(from), tight);
      if (alone || inner.isSame(language.current())) {
        blocks(blocks, from, to, tight);
      } else {
        group(inner, () -> blocks(blocks, from, to, tight));
      }
      start = end;
    }
  }

  /** Whether the element of a block says in which language it is. */
  private static boolean setsItsOwn(Block block, boolean tight) {
    return block instanceof Block.Heading || (block instanceof Block.Paragraph && !tight);
  }

  private void group(TextLanguage inner, Runnable blocks) {
    open("div", inner).line();
    language.inside(inner, blocks);
    out.close("div").line();
  }

  /** An element that has the language of its content, where that is another than around it. */
  private MarkupWriter open(String tag, TextLanguage inner) {
    return out.open(tag, "lang", language.tag(inner), "dir", language.direction(inner));
  }

  /** The language around a block; a block that sets one itself does so in an element of its own. */
  private TextLanguage written(Block block) {
    boolean sets =
        block instanceof Block.View
            || block instanceof Block.Footnote
            || (block instanceof Block.Div div && (isLabelled(div) || declaresLanguage(div)));
    return sets ? language.current() : languages.of(block);
  }

  private static boolean declaresLanguage(Block.Div div) {
    return !(div.declared().language().isEmpty() && div.declared().direction().isEmpty());
  }

  /** A heading needs the block after it, so it is written here. */
  private void blocks(List<Block> blocks, int from, int to, boolean tight) {
    for (int i = from; i < to; i++) {
      if (blocks.get(i) instanceof Block.Heading heading) {
        heading(heading, i + 1 < blocks.size() ? beforeView(blocks.get(i + 1)) : "");
      } else if (tight && blocks.get(i) instanceof Block.Paragraph paragraph) {
        inlines.write(paragraph.inlines());
      } else {
        block(blocks.get(i));
      }
    }
  }

  /** On paper a heading stays with the start of the view after it, but not with all of the view. */
  private String beforeView(Block next) {
    return !medium.isFluid() && next instanceof Block.View view
        ? "before-view before-" + view.kind()
        : "";
  }

  /** A heading with its anchor. */
  private void heading(Block.Heading heading, String cssClass) {
    String tag = "h" + levels.next(heading.level());
    TextLanguage own = languages.of(heading);
    out.open(
        tag,
        "id",
        ElementIds.heading(note, heading.anchor()),
        "class",
        cssClass,
        "lang",
        language.tag(own),
        "dir",
        language.direction(own));
    language.inside(own, () -> inlines.write(heading.inlines()));
    inlines.label(heading.declared().tlp());
    out.close(tag).line();
  }

  /** A list that starts at 1 needs no number of its start. */
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

  /** A sign of a list or footnote that is text, as print needs it. */
  private void label(String label) {
    if (!label.isEmpty()) {
      out.open("span", "class", "lbl").text(label).close("span").text(" ");
    }
  }

  /** In a tight list a paragraph is only its text. */
  private void item(Block.Item item, boolean tight) {
    HeadingLevels around = levels;
    levels = around.within();
    blocks(item.content(), tight);
    levels = around;
  }

  /** Whether style sheets put a word above the block, which is in the language of the page. */
  private boolean isLabelled(Block.Div div) {
    return !label(div.role()).isEmpty();
  }

  /** The word above a block, which style sheets take from its attribute; empty for none. */
  private String label(Block.Role role) {
    return role == Block.Role.ASSESSMENT || role == Block.Role.CORRECTION
        ? context.words().say("prose", role)
        : "";
  }

  /** A div with its class, its language, the anchors of its records and its TLP label. */
  private void div(Block.Div div) {
    String role = div.role() == Block.Role.NONE ? "" : div.role().toString();
    String classes = (role + " " + inlines.markClass(div.records())).strip();
    TextLanguage own = isLabelled(div) ? language.page() : languages.of(div);
    out.open(
        "div",
        "class",
        classes,
        "data-label",
        label(div.role()),
        "id",
        InlineWriter.anchor(div.records()),
        "lang",
        language.tag(own),
        "dir",
        language.direction(own));
    out.line();
    inlines.extraAnchors(div.records());
    if (div.declared().tlp() != null) {
      out.open("p", "class", "labelled");
      inlines.label(div.declared().tlp());
      out.close("p").line();
    }
    language.inside(own, () -> within(div.children()));
    out.close("div").line();
  }
}
