package dev.standpoint.render.chart.drawing;

import java.util.List;

/**
 * A picture in three layouts: for a wide window, for a narrow one, and for paper, where it may have
 * several pieces.
 */
public final class Chart {

  /** Widths of the layouts, in units of the picture: CSS pixels on screen. */
  public static final double WIDE = 1100;

  public static final double NARROW = 340;
  public static final double PAPER = 718;

  private final ChartText text;
  private final Scene wide;
  private final Scene narrow;
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

  public Scene wide() {
    return wide;
  }

  public Scene narrow() {
    return narrow;
  }

  public List<Scene> paper() {
    return paper;
  }
}
