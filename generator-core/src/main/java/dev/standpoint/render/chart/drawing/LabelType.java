package dev.standpoint.render.chart.drawing;

import java.util.List;
import java.util.Locale;

/** The kinds of labels and their letters; sizes are in units of the picture. */
public enum LabelType {
  NAME(13, LetterWidths.BOLD),
  LABEL(13, LetterWidths.REGULAR),
  PLANNED(13, LetterWidths.REGULAR),
  CANCELLED(13, LetterWidths.REGULAR),
  TICK(12, LetterWidths.REGULAR),
  AS_OF(12, LetterWidths.BOLD),
  SIGN(12, LetterWidths.BOLD);

  /** The height of a line, as a multiple of the size of its letters. */
  private static final double LINE = 1.3;

  /** From the top of a line to its baseline, as a multiple of the size of its letters. */
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

  /** The text; if it is wider, it is cut, at a space if one is near, and gets an ellipsis. */
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

  /** The text in one or two lines, broken at a space; a second line that is too wide is cut. */
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
