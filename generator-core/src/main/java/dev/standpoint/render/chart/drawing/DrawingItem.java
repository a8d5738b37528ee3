package dev.standpoint.render.chart.drawing;

import java.util.List;

/** A part of a picture. */
public sealed interface DrawingItem {

  /** A shape; {@code element} is the SVG element's name and geometry. */
  record Shape(String element, ShapeStyle style, Tone tone) implements DrawingItem {}

  /** One line of text, by its left end and its baseline. */
  record Label(String text, double x, double baseline, LabelType type, Tone tone)
      implements DrawingItem {

    public Box box() {
      double top = baseline - type.ascent();
      return new Box(x, top, type.width(text), type.height());
    }
  }

  /** Items that are a link, and the text shown when it is pointed at or read out. */
  record Link(String href, String title, List<DrawingItem> items) implements DrawingItem {
    public Link {
      items = List.copyOf(items);
    }
  }
}
