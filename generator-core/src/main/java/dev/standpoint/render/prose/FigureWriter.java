package dev.standpoint.render.prose;

import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Note;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.markup.MarkupWriter;
import java.util.function.Consumer;

/** Writes figures: a picture or a table with its caption. */
final class FigureWriter {

  private final ProseContext context;
  private final Note note;
  private final InlineWriter inlines;
  private final LanguageWriter language;
  private final MarkupWriter out;

  /** Writes what a figure shows. */
  private final Consumer<Block> block;

  FigureWriter(
      ProseContext context,
      Note note,
      InlineWriter inlines,
      LanguageWriter language,
      MarkupWriter out,
      Consumer<Block> block) {
    this.context = context;
    this.note = note;
    this.inlines = inlines;
    this.language = language;
    this.out = out;
    this.block = block;
  }

  /** The caption of a table is above it, where a reader needs it; that of a picture is below. */
  void write(Block.Figure figure) {
    boolean table = figure.kind() == FigureKind.TABLE;
    out.open("figure", "id", id(figure), "class", ImageWriter.figureClass(figure)).line();
    if (table) {
      caption(figure);
    }
    figure.children().forEach(this::content);
    if (!table) {
      caption(figure);
    }
    out.close("figure").line();
  }

  /** On paper every figure needs an id, since a list of figures leads to it. */
  private String id(Block.Figure figure) {
    return context.medium().isFluid()
        ? figure.id()
        : ElementIds.figure(figure, note, context.briefing().figures());
  }

  /** The paragraph of a picture is not a paragraph on the page. */
  private void content(Block content) {
    if (content instanceof Block.Paragraph picture) {
      inlines.write(picture.inlines());
      out.line();
    } else {
      block.accept(content);
    }
  }

  /** The label alone has no full stop. */
  private void caption(Block.Figure figure) {
    String dot = figure.caption().isEmpty() ? "" : ". ";
    TextLanguage page = language.page();
    out.open("figcaption");
    out.open("span", "class", "label", "lang", language.tag(page), "dir", language.direction(page));
    out.text(inlines.label(figure)).close("span").text(dot);
    inlines.write(figure.caption());
    out.close("figcaption").line();
  }
}
