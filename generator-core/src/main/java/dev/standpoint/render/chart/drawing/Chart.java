package dev.standpoint.render.chart.drawing;

import java.util.List;

/**
 * A picture in three layouts: for a wide window, for a narrow one, and for paper, where it may have
 * several pieces.
 */
public final class Chart {

  /** Widths of the layouts, in units of the picture: CSS pixels on screen. */
  public static final double WIDE = 1100;

  /** The width of a phone that is held upright, without its margins. */
  public static final double NARROW = 340;

  /** The width between the margins of A4, in units that {@code PrintWriter} scales to points. */
  public static final double PAPER = 718;

  /** The same text for all layouts, since they show the same facts. */
  private final ChartText text;

  private final Scene wide;
  private final Scene narrow;

  /** One piece or several, one below the other; a page break may come between two. */
  private final List<Scene> paper;

  public Chart(ChartText text, Scene wide, Scene narrow, List<Scene> paper) {
    this.text = text;
    this.wide = wide;
    this.narrow = narrow;
    this.paper = List.copyOf(paper);
  }

  /** HTML with the two layouts for windows; the style sheet shows one. {@code id} is unique. */
  public String screen(String id) {
    ScreenWriter writer = new ScreenWriter(text);
    return "<figure class=\"chart\">\n"
        + writer.write(wide, "wide", id)
        + writer.write(narrow, "narrow", id)
        + "</figure>\n";
  }

  /** XHTML for paper: the drawing, and over it its words as text. */
  public String print() {
    PrintWriter writer = new PrintWriter(text.both());
    StringBuilder pieces = new StringBuilder();
    paper.forEach(scene -> pieces.append(writer.write(scene)));
    return pieces.toString();
  }

  /** The layout for wide windows, as wide as {@link #WIDE}. */
  public Scene wide() {
    return wide;
  }

  /** The layout for narrow windows, as wide as {@link #NARROW}. */
  public Scene narrow() {
    return narrow;
  }

  public List<Scene> paper() {
    return paper;
  }
}
