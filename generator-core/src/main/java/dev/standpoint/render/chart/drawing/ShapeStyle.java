package dev.standpoint.render.chart.drawing;

import java.util.Locale;

/** How a shape is drawn: a CSS class on screen, presentation attributes on paper. */
public enum ShapeStyle {
  /** A line that guides the eye. */
  GRID,
  /** The line of an axis or between rows. */
  AXIS,
  /** The ground of the future. */
  AHEAD,
  /** The line of the as-of date. */
  AS_OF,
  /** What took place, or numbers that an actor holds. */
  SOLID,
  /** Some time within a period, or a value that an actor holds. */
  PALE,
  /** Slanting lines over a part that is not certain. */
  HATCH,
  /** What is planned, or a value held before. */
  HOLLOW,
  /** What is alleged. */
  DASHED,
  /** The line through a cancelled event. */
  STRIKE,
  /** From a mark to its label. */
  LEADER;

  /** The class that the style sheet colours: {@code as-of} for AS_OF. */
  String cssClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The presentation attributes of a shape on paper. */
  String onPaper(Tone tone) {
    return switch (this) {
      case GRID -> stroke("#e3e6e4", 0.8);
      case AXIS -> stroke("#8a9195", 0.8);
      case AHEAD -> "fill=\"#f1f3f1\"";
      case AS_OF -> stroke("#1a1d1f", 1.2);
      case SOLID -> "fill=\"" + tone.colour + "\"";
      case PALE -> "fill=\"" + tone.tint + "\" " + outline(tone.colour, 1);
      case HATCH -> stroke(tone.colour, 1);
      case HOLLOW -> "fill=\"#ffffff\" " + outline(tone.colour, 1.6);
      case DASHED ->
          "fill=\"#ffffff\" " + outline(tone.colour, 1.4) + " stroke-dasharray=\"2.5 1.8\"";
      case STRIKE -> stroke("#1a1d1f", 1.3);
      case LEADER -> stroke("#9aa1a5", 0.8);
    };
  }

  /** A line or an open path, which must not be filled. */
  private static String stroke(String colour, double width) {
    return "fill=\"none\" " + outline(colour, width);
  }

  /** Widths are in units of the picture, and so scale with it. */
  private static String outline(String colour, double width) {
    return "stroke=\"" + colour + "\" stroke-width=\"" + width + "\"";
  }
}
