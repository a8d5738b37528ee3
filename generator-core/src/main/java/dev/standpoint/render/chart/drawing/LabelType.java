package dev.standpoint.render.chart.drawing;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The kinds of labels and their letters; sizes are in units of the picture. */
public enum LabelType {
  /** The name of a lane, an actor or a value. */
  NAME(13, LetterWidths.BOLD),

  /** The name of a mark, or a date beside a row. */
  LABEL(13, LetterWidths.REGULAR),

  /** As LABEL, for events that have not taken place yet; the style sheet slants it. */
  PLANNED(13, LetterWidths.REGULAR),

  /** As LABEL, for events that will not take place; the style sheet strikes it through. */
  CANCELLED(13, LetterWidths.REGULAR),

  /** Words of axes and legends. */
  TICK(12, LetterWidths.REGULAR),

  /** The as-of date of the picture. */
  AS_OF(12, LetterWidths.BOLD),

  /** The sign of a value, such as a plus for a position in favour. */
  SIGN(12, LetterWidths.BOLD);

  /** The height of a line, as a multiple of the size of its letters. */
  private static final double LINE = 1.3;

  /** From the top of a line to its baseline, as a multiple of the size of its letters. */
  private static final double ASCENT = 0.96;

  /** The size of the letters (CSS {@code font-size}), in units of the picture. */
  final double size;

  /** The factor by which letters of this weight are wider than regular ones. */
  private final double weight;

  LabelType(double size, double weight) {
    this.size = size;
    this.weight = weight;
  }

  /** The class that the style sheets for screen and paper share. */
  String cssClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The estimated width in units of the picture, rounded up. */
  public double width(String text) {
    return LetterWidths.of(text) * size * weight;
  }

  /** The height of one line, with the space above and below its letters. */
  double height() {
    return size * LINE;
  }

  /** From the top of the line to its baseline. */
  double ascent() {
    return size * ASCENT;
  }

  /** The text; if it is wider, it is cut, at a space if one is near, and gets an ellipsis. */
  public String fit(String text, double widest) {
    if (width(text) <= widest) {
      return text;
    }
    int end = longest(text, start -> width(start.strip() + "…") <= widest);
    // A space in the last third: cutting further back would lose too many letters.
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end * 2 / 3 ? space : end).strip() + "…";
  }

  /** The text in one or two lines, broken at a space; a second line that is too wide is cut. */
  public List<String> wrap(String text, double widest) {
    if (width(text) <= widest) {
      return List.of(text);
    }
    // The first line takes as many words as fit.
    int end = text.lastIndexOf(' ', longest(text, start -> width(start) <= widest));
    return end <= 0
        ? List.of(fit(text, widest))
        : List.of(text.substring(0, end).strip(), fit(text.substring(end).strip(), widest));
  }

  /**
   * The end of the longest start of a text that fits; 0 if none does. Halves the text at each step,
   * because a start is never narrower than a shorter one.
   */
  private static int longest(String text, Predicate<String> fits) {
    int most = text.codePointCount(0, text.length());
    int least = 0;
    while (least < most) {
      int middle = (least + most + 1) >>> 1;
      if (fits.test(text.substring(0, text.offsetByCodePoints(0, middle)))) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return text.offsetByCodePoints(0, least);
  }
}
