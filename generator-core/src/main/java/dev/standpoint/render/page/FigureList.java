package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.note.TextLanguages;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.RenderedRecords;
import dev.standpoint.render.view.BriefingWords;
import dev.standpoint.render.view.PrintView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The captioned tables and figures of a pack and the views that authors placed in it, in the order
 * of the printed text.
 *
 * <p>The contents of a PDF list them with their pages.
 */
final class FigureList {

  private final Briefing briefing;
  private final PlacedViewWriter views;
  private final PrintedLinks text;
  private final BriefingWords wording;

  /** What {@code text} does not contain, such as a footnote without a reference, is not listed. */
  FigureList(Briefing briefing, PlacedViewWriter views, BriefingWords wording, PrintedLinks text) {
    this.briefing = briefing;
    this.views = views;
    this.text = text;
    this.wording = wording;
  }

  /** Figures in the order of the printed text. */
  List<PrintView.PrintedFigure> figures() {
    List<PrintView.PrintedFigure> figures = new ArrayList<>();
    briefing.pack().allNotes().forEach(note -> add(note, figures));
    return figures;
  }

  private void add(Note note, List<PrintView.PrintedFigure> figures) {
    TextLanguages languages = TextLanguages.in(note);
    inPrint(note).forEach(block -> add(block, note, languages, figures));
  }

  /** Key points come before the rest of the front page. */
  private static Stream<Block> inPrint(Note note) {
    return Stream.concat(
            RenderedRecords.keyPoints(note).stream(),
            RenderedRecords.besideKeyPoints(note).stream())
        .map(List::of)
        .flatMap(NoteText::blocks);
  }

  /** A figure with its number and caption, or a view with its title. */
  private void add(
      Block block, Note note, TextLanguages languages, List<PrintView.PrintedFigure> figures) {
    if (block instanceof Block.Figure figure) {
      addIfPrinted(figure(figure, note, languages.of(figure)), figures);
    } else if (block instanceof Block.View view) {
      views
          .link(view, note)
          .map(link -> new PrintView.PrintedFigure(link.label(), "", link.language(), link.href()))
          .ifPresent(shown -> addIfPrinted(shown, figures));
    }
  }

  /** The href is a fragment, so its text after the sign is an id. */
  private void addIfPrinted(PrintView.PrintedFigure figure, List<PrintView.PrintedFigure> figures) {
    if (text.hasId(figure.href().substring(1))) {
      figures.add(figure);
    }
  }

  private PrintView.PrintedFigure figure(Block.Figure figure, Note note, TextLanguage language) {
    int number = briefing.figures().number(figure);
    return new PrintView.PrintedFigure(
        wording.words().figures().label(figure.kind(), number),
        PlainText.ofInlines(figure.caption()),
        wording.language(TextLanguages.ofWords(figure.caption(), language)),
        "#" + ElementIds.figure(figure, note, briefing.figures()));
  }
}
