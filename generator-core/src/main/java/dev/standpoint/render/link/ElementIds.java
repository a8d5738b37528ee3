package dev.standpoint.render.link;

import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.register.SourceId;

/**
 * The {@code id} attributes of elements that authors do not name. All notes can share one document,
 * so each id carries its note's slug. Slugs and the ids of records contain no dot: the part after
 * the dot tells the kinds apart.
 */
public final class ElementIds {

  private ElementIds() {}

  /** {@code slug.anchor}: a heading. */
  public static String heading(Note note, String anchor) {
    return note.slug() + "." + anchor;
  }

  /** {@code slug.fn-1}: the text of a footnote. */
  public static String footnote(Note note, int number) {
    return note.slug() + ".fn-" + number;
  }

  /** {@code slug.fnref-1}: the first reference to a footnote. */
  public static String footnoteReference(Note note, int number) {
    return note.slug() + ".fnref-" + number;
  }

  /** {@code view.slug.1}: a view that an author placed; {@code number} counts from 1. */
  public static String view(Note note, int number) {
    return "view." + note.slug() + "." + number;
  }

  /** The author's own id for a figure, else {@code slug..fig-1}. */
  public static String figure(Block.Figure figure, Note note, FigureIndex figures) {
    return figure.id().isEmpty()
        ? note.slug() + ".." + figure.kind().prefix() + figures.number(figure)
        : figure.id();
  }

  /** {@code slug..src-key}: the place where a note first cites a source. */
  public static String firstCitation(Note note, SourceId source) {
    return note.slug() + ".." + source(source);
  }

  /**
   * {@code src-key}: a source's entry in the list. A character that is not a letter, digit or
   * hyphen of ASCII becomes its code point in hexadecimal between underscores, because keys from
   * reference managers contain characters that an address cannot.
   */
  public static String source(SourceId id) {
    StringBuilder anchor = new StringBuilder("src-");
    id.value()
        .codePoints()
        .forEach(
            c -> {
              if (c == '-' || (c < 0x80 && Character.isLetterOrDigit(c))) {
                anchor.appendCodePoint(c);
              } else {
                anchor.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return anchor.toString();
  }
}
