package dev.standpoint.render.chart.drawing;

import java.util.List;

/**
 * A picture in three layouts: for a wide window, for a narrow one, and for paper, where it may be
 * of several pieces. {@code name} and {@code description} say it to those who do not see it.
 */
public final class Chart {

  /** How wide the layouts are, in pixels of CSS. */
  public static final double WIDE = 1100;

  public static final double NARROW = 340;
  public static final double PAPER = 718;

  private final String name;
  private final String description;
  private final Scene wide;
  private final Scene narrow;
  private final List<Scene> paper;

  public Chart(String name, String description, Scene wide, Scene narrow, List<Scene> paper) {
    this.name = name;
    this.description = description;
    this.wide = wide;
    this.narrow = narrow;
    this.paper = List.copyOf(paper);
  }

  /** HTML with both layouts, of which the style sheet shows one; {@code id} is the page's own. */
  public String screen(String id) {
    ScreenWriter writer = new ScreenWriter(name, description);
    return "<figure class=\"chart\">\n"
        + writer.write(wide, "wide", id)
        + writer.write(narrow, "narrow", id)
        + "</figure>\n";
  }

  /** XHTML for paper: the drawing, and its words as text over it. */
  public String print() {
    PrintWriter writer = new PrintWriter(name, description);
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
