package dev.standpoint.render.prose;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.TextLanguages;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.markup.MarkupWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes footnotes as a list.
 *
 * @param label writes the sign of an item
 * @param item writes the text of an item; the flag says that it is one paragraph
 */
record FootnoteWriter(
    ProseContext context,
    Note note,
    Footnotes footnotes,
    TextLanguages languages,
    LanguageWriter language,
    MarkupWriter out,
    Consumer<String> label,
    BiConsumer<Block.Item, Boolean> item) {

  /** The footnotes to which the blocks refer, and those to which these footnotes refer. */
  void write(List<Block> blocks) {
    List<Footnotes.Entry> entries = footnotes.of(blocks);
    if (entries.isEmpty()) {
      return;
    }
    out.open("div", "class", "footnotes", "role", "doc-endnotes").open("ol").line();
    for (Footnotes.Entry entry : entries) {
      String value = Integer.toString(entry.number());
      out.open("li", "id", ElementIds.footnote(note, entry.number()), "value", value);
      label.accept(context.medium().label(entry.number()));
      Block.Item text = new Block.Item(entry.text().children(), entry.text().at());
      language.around(
          isOneParagraph(entry) ? "span" : "div",
          languages.of(entry.text()),
          () -> item.accept(text, isOneParagraph(entry)));
      out.text(" ");
      String back = "#" + ElementIds.footnoteReference(note, entry.number());
      out.open(
          "a",
          "href",
          back,
          "role",
          "doc-backlink",
          "title",
          context.words().say("prose.back-to-text"));
      out.text("\u2191").close("a").close("li").line();
    }
    out.close("ol").close("div").line();
  }

  /** Such a footnote is written without an element around its text. */
  private static boolean isOneParagraph(Footnotes.Entry entry) {
    return entry.text().children().size() == 1;
  }
}
