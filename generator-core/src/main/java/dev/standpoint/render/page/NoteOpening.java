package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.register.Source;
import dev.standpoint.render.view.BriefingWords;
import dev.standpoint.render.words.FigureWords;
import java.util.List;
import java.util.Optional;

/** The first words of a note, for lists of notes. */
final class NoteOpening {

  /** The greatest length of an opening, in code points. */
  private static final int LONGEST = 180;

  private final Briefing briefing;
  private final FigureWords figures;

  NoteOpening(Briefing briefing, FigureWords figures) {
    this.briefing = briefing;
    this.figures = figures;
  }

  /** The first paragraph with words. */
  static Optional<Block> paragraph(Note note) {
    return note.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .filter(paragraph -> !showsOnlyPictures(paragraph))
        .findFirst();
  }

  /** The words of a paragraph, cut after a word if it is too long. */
  String words(Block paragraph) {
    String text = PlainText.ofInlines(spoken(paragraph.inlines()));
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    int longest = text.offsetByCodePoints(0, LONGEST);
    int space = text.lastIndexOf(' ', longest);
    return text.substring(0, space < 0 ? longest : space) + PlainText.ELLIPSIS;
  }

  /** References and narrative citations as the words that a reader sees in their place. */
  private List<Inline> spoken(List<Inline> inlines) {
    return inlines.stream().map(this::spoken).toList();
  }

  /** The opening has no links, so a reference is only its label. */
  private Inline spoken(Inline inline) {
    if (inline instanceof Inline.CrossReference reference) {
      String label =
          briefing
              .figures()
              .find(reference.id())
              .map(found -> figures.label(found.figure().kind(), found.number()))
              .orElse("");
      return new Inline.Text(label, inline.at());
    } else if (inline instanceof Inline.Cite cite && cite.narrative()) {
      Source source = briefing.pack().sources().get(cite.citations().get(0).source());
      return new Inline.Text(BriefingWords.name(source), inline.at());
    }
    return inline;
  }

  /** A picture has no words for an opening. */
  private static boolean showsOnlyPictures(Block paragraph) {
    return paragraph.inlines().stream()
        .allMatch(inline -> inline instanceof Inline.Image || inline instanceof Inline.LineEnd);
  }
}
