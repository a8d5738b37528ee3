package dev.standpoint.render.chart.drawing;

import static dev.standpoint.render.chart.drawing.SvgNumber.n;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the items of a picture; later items are drawn over earlier ones. */
public final class SceneBuilder {

  /** Between two lines of a hatch, along the horizontal. */
  private static final double HATCH_STEP = 4;

  private final List<DrawingItem> items = new ArrayList<>();

  /** The items so far, from the lowest; the list itself, to which callers may add. */
  public List<DrawingItem> items() {
    return items;
  }

  /** The picture so far; later items do not change it. */
  public Scene scene(double width, double height) {
    return new Scene(width, height, items);
  }

  /** A straight line in the quiet tone: lines guide the eye and mean nothing. */
  public void line(double x1, double y1, double x2, double y2, ShapeStyle style) {
    path(new SvgPath().moveTo(x1, y1).lineTo(x2, y2), style, Tone.QUIET);
  }

  public void path(SvgPath path, ShapeStyle style, Tone tone) {
    add("path d=\"" + path + "\"", style, tone);
  }

  /** A rectangle; {@code round} is the radius of its corners, 0 for sharp ones. */
  public void bar(Box box, double round, ShapeStyle style, Tone tone) {
    String corners = round > 0 ? " rx=\"" + n(round) + "\"" : "";
    add("rect " + place(box) + corners, style, tone);
  }

  public void dot(double x, double y, double radius, ShapeStyle style, Tone tone) {
    add("circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + "\"", style, tone);
  }

  /** Slanting lines over a rectangle, drawn one by one: not every engine knows SVG patterns. */
  public void hatch(Box box, Tone tone) {
    SvgPath lines = new SvgPath();
    double h = box.height();
    // Each line rises by 45 degrees, so it moves right by the height of the box. Its ends are cut
    // at the sides.
    for (double start = box.x() - h + HATCH_STEP; start < box.right(); start += HATCH_STEP) {
      double from = Math.max(start, box.x());
      double to = Math.min(start + h, box.right());
      lines.moveTo(from, box.bottom() - (from - start));
      lines.lineTo(to, box.bottom() - (to - start));
    }
    path(lines, ShapeStyle.HATCH, tone);
  }

  public void label(DrawingItem.Label label) {
    items.add(label);
  }

  /** A label in the quiet tone, such as the words of an axis. */
  public void label(String text, double x, double baseline, LabelType type) {
    label(new DrawingItem.Label(text, x, baseline, type, Tone.QUIET));
  }

  /** A link around all that {@code draw} adds; {@code title} is read out and shown as a tooltip. */
  public void link(String href, String title, Consumer<SceneBuilder> draw) {
    SceneBuilder inner = new SceneBuilder();
    draw.accept(inner);
    items.add(new DrawingItem.Link(href, title, inner.items));
  }

  private void add(String element, ShapeStyle style, Tone tone) {
    items.add(new DrawingItem.Shape(element, style, tone));
  }

  private static String place(Box box) {
    return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
        .formatted(n(box.x()), n(box.y()), n(box.width()), n(box.height()));
  }
}
