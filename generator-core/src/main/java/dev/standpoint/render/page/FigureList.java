package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.RenderedRecords;
import dev.standpoint.render.view.PageView;
import dev.standpoint.render.words.FigureWords;
import dev.standpoint.render.words.Words;
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
  private final FigureWords words;

  /** What {@code text} does not contain, such as a footnote without a reference, is not listed. */
  FigureList(Briefing briefing, PlacedViewWriter views, PrintedLinks text) {
    this.briefing = briefing;
    this.views = views;
    this.text = text;
    this.words = Words.in(briefing.pack().info().language()).figures();
  }

  /** Links in the order of the printed text. */
  List<PageView.Link> links() {
    List<PageView.Link> links = new ArrayList<>();
    briefing.pack().allNotes().forEach(note -> inPrint(note).forEach(b -> add(b, note, links)));
    return links;
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
  private void add(Block block, Note note, List<PageView.Link> links) {
    if (block instanceof Block.Figure figure) {
      String id = ElementIds.figure(figure, note, briefing.figures());
      addIfPrinted(PageView.Link.to(label(figure), "#" + id), links);
    } else if (block instanceof Block.View view) {
      views.link(view, note).ifPresent(link -> addIfPrinted(link, links));
    }
  }

  /** The href is a fragment, so its text after the sign is an id. */
  private void addIfPrinted(PageView.Link link, List<PageView.Link> links) {
    if (text.hasId(link.href().substring(1))) {
      links.add(link);
    }
  }

  private String label(Block.Figure figure) {
    String label = words.label(figure.kind(), briefing.figures().number(figure));
    String caption = PlainText.ofInlines(figure.caption());
    return caption.isEmpty() ? label : label + ". " + caption;
  }
}
