package dev.standpoint.render.chart.drawing;

import java.util.List;

/** Something drawn in a picture. */
public sealed interface DrawingItem {

  /** A shape; {@code element} is the SVG element's name and geometry. */
  record Shape(String element, ShapeStyle style, Tone tone) implements DrawingItem {}

  /** One line of text, from its left end and the letters' feet. */
  record Label(String text, double x, double baseline, LabelType lettering, Tone tone)
      implements DrawingItem {

    public Box box() {
      double top = baseline - lettering.ascent();
      return new Box(x, top, lettering.width(text), lettering.height());
    }
  }

  /** What leads somewhere, and what it says when pointed at or read out. */
  record Link(String href, String title, List<DrawingItem> items) implements DrawingItem {
    public Link {
      items = List.copyOf(items);
    }
  }
}
