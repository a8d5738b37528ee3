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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The captioned tables and figures of a pack and the views that stand in its text, in order. */
final class FigureList {

  private final Briefing briefing;
  private final PlacedViewWriter views;
  private final FigureWords words;

  /** {@code views} has written the text. */
  FigureList(Briefing briefing, PlacedViewWriter views) {
    this.briefing = briefing;
    this.views = views;
    this.words = new FigureWords(briefing.pack().info().language());
  }

  List<PageView.Link> links() {
    List<PageView.Link> links = new ArrayList<>();
    briefing.pack().allNotes().forEach(note -> inPrint(note).forEach(b -> add(b, note, links)));
    return links;
  }

  /** Key points stand before the rest of the front page. */
  private static Stream<Block> inPrint(Note note) {
    return Stream.concat(
            RenderedRecords.keyPoints(note).stream(),
            RenderedRecords.besideKeyPoints(note).stream())
        .map(List::of)
        .flatMap(NoteText::blocks);
  }

  private void add(Block block, Note note, List<PageView.Link> links) {
    if (block instanceof Block.Figure figure) {
      links.add(
          new PageView.Link(
              label(figure), "#" + ElementIds.figure(figure, note, briefing.figures()), false));
    } else if (block instanceof Block.View view) {
      Optional<PageView.Link> shown = views.link(view, note);
      shown.ifPresent(links::add);
    }
  }

  private String label(Block.Figure figure) {
    String label = words.label(figure.kind(), briefing.figures().number(figure));
    String caption = PlainText.ofInlines(figure.caption());
    return caption.isEmpty() ? label : label + ". " + caption;
  }
}
