package dev.standpoint.render.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the items of a picture, what lies below first. */
public final class SceneBuilder {

  private static final double HATCH_STEP = 4;

  private final List<DrawingItem> items = new ArrayList<>();

  public List<DrawingItem> items() {
    return items;
  }

  public Scene scene(double width, double height) {
    return new Scene(width, height, items);
  }

  public void line(double x1, double y1, double x2, double y2, ShapeStyle style) {
    add("path d=\"M" + n(x1) + " " + n(y1) + "L" + n(x2) + " " + n(y2) + "\"", style, Tone.QUIET);
  }

  public void path(String geometry, ShapeStyle style, Tone tone) {
    add("path d=\"" + geometry + "\"", style, tone);
  }

  public void bar(Box box, double round, ShapeStyle style, Tone tone) {
    String corners = round > 0 ? " rx=\"" + n(round) + "\"" : "";
    add("rect " + place(box) + corners, style, tone);
  }

  public void dot(double x, double y, double radius, ShapeStyle style, Tone tone) {
    add("circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + "\"", style, tone);
  }

  /** Slanting lines over a rectangle; drawn one by one, since not all that draws knows patterns. */
  public void hatch(Box box, Tone tone) {
    StringBuilder lines = new StringBuilder();
    double h = box.height();
    for (double start = box.x() - h + HATCH_STEP; start < box.right(); start += HATCH_STEP) {
      double from = Math.max(start, box.x());
      double to = Math.min(start + h, box.right());
      lines.append('M').append(n(from)).append(' ').append(n(box.bottom() - (from - start)));
      lines.append('L').append(n(to)).append(' ').append(n(box.bottom() - (to - start)));
    }
    path(lines.toString(), ShapeStyle.HATCH, tone);
  }

  public void label(DrawingItem.Label label) {
    items.add(label);
  }

  public void label(String text, double x, double baseline, LabelType lettering) {
    label(new DrawingItem.Label(text, x, baseline, lettering, Tone.QUIET));
  }

  public void link(String href, String title, Consumer<SceneBuilder> draw) {
    SceneBuilder inner = new SceneBuilder();
    draw.accept(inner);
    items.add(new DrawingItem.Link(href, title, inner.items));
  }

  private void add(String element, ShapeStyle style, Tone tone) {
    items.add(new DrawingItem.Shape(element, style, tone));
  }

  private static String place(Box b) {
    return "x=\""
        + n(b.x())
        + "\" y=\""
        + n(b.y())
        + "\" width=\""
        + n(b.width())
        + "\" height=\""
        + n(b.height())
        + "\"";
  }

  /** A number with one decimal at most, the same in every locale. */
  public static String n(double number) {
    long tenths = Math.round(number * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }
}
