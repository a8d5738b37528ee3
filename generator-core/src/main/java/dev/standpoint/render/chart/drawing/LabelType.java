package dev.standpoint.render.chart.drawing;

import java.util.List;
import java.util.Locale;

/** The letters of a label; sizes are in units of the picture. */
public enum LabelType {
  NAME(13, LetterWidths.BOLD),
  LABEL(13, LetterWidths.REGULAR),
  PLANNED(13, LetterWidths.REGULAR),
  CANCELLED(13, LetterWidths.REGULAR),
  TICK(12, LetterWidths.REGULAR),
  AS_OF(12, LetterWidths.BOLD),
  SIGN(12, LetterWidths.BOLD);

  /** A line's height in sizes: that of the letters with their accents and tails. */
  private static final double LINE = 1.3;

  /** From the top of a line to the letters' feet, in sizes. */
  private static final double ASCENT = 0.96;

  final double size;
  private final double weight;

  LabelType(double size, double weight) {
    this.size = size;
    this.weight = weight;
  }

  String cssClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public double width(String text) {
    return LetterWidths.of(text) * size * weight;
  }

  double height() {
    return size * LINE;
  }

  double ascent() {
    return size * ASCENT;
  }

  /** The text, cut at a character and ended by an ellipsis where it is wider. */
  public String fit(String text, double widest) {
    if (width(text) <= widest) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).strip() + "…") > widest) {
      end = text.offsetByCodePoints(end, -1);
    }
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end * 2 / 3 ? space : end).strip() + "…";
  }

  /** The text in two lines at most, broken at a space; the second is cut where it is too long. */
  public List<String> wrap(String text, double widest) {
    if (width(text) <= widest) {
      return List.of(text);
    }
    int end = text.lastIndexOf(' ');
    while (end > 0 && width(text.substring(0, end)) > widest) {
      end = text.lastIndexOf(' ', end - 1);
    }
    return end <= 0
        ? List.of(fit(text, widest))
        : List.of(text.substring(0, end).strip(), fit(text.substring(end).strip(), widest));
  }
}
