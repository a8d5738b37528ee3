package dev.standpoint.render.view;

import dev.standpoint.render.markup.Markup;
import java.util.List;

/** The two print documents. */
public final class PrintView {

  private PrintView() {}

  /**
   * The content of the print document: everything, in one piece, on {@code paper} {@code a4} or
   * {@code letter}; {@code figures} lead to tables, figures and views in the text, {@code sections}
   * are views.
   */
  public record Print(
      String paper,
      PageView.Front front,
      List<ListView.Section> sections,
      List<PrintedNote> notes,
      List<PrintedFigure> figures,
      SourceView.Sources sources) {}

  /** The content of the print document of a few pages; {@code sources} are those cited in it. */
  public record Brief(String paper, PageView.Front front, SourceView.Sources sources) {}

  /** A figure, table or view in the contents, by its number or title; a caption can be empty. */
  public record PrintedFigure(
      String label, String caption, PageView.Language language, String href) {}

  /** A note of the print document, with the headings that the contents list below its title. */
  public record PrintedNote(
      String slug,
      String title,
      PageView.Language language,
      List<SourceView.Citation> sources,
      Markup prose,
      List<PageView.Link> headings) {}
}
