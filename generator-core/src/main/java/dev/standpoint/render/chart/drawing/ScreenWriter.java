package dev.standpoint.render.chart.drawing;

import static dev.standpoint.render.XmlText.escape;
import static dev.standpoint.render.chart.drawing.SvgNumber.n;

/**
 * A picture as SVG within HTML, coloured by the style sheet. Its role is group, since the role of
 * an image would hide its links. Its name is not a title element, which would be a tooltip all over
 * the picture. The Tab key skips the links if there are very many: the list has them too.
 */
final class ScreenWriter {

  /** More stops than this would delay a reader who only wants to pass the picture. */
  private static final int MOST_TAB_STOPS = 60;

  /** Whether the Tab key stops at the links of a picture. */
  private enum Tab {
    STOPS,
    SKIPS
  }

  private final ChartText text;

  ScreenWriter(ChartText text) {
    this.text = text;
  }

  String write(Scene scene, String layout, String id) {
    // Both layouts are in the page at once, so that each description needs an id of its own.
    String about = id + "." + layout;
    StringBuilder out = new StringBuilder();
    out.append("<svg class=\"").append(layout).append("\" xmlns=\"http://www.w3.org/2000/svg\"");
    out.append(" viewBox=\"0 0 ").append(n(scene.width())).append(' ');
    out.append(n(scene.height()))
        .append("\" role=\"group\" aria-label=\"")
        .append(escape(text.name()));
    out.append("\" aria-describedby=\"").append(escape(about)).append("\">\n<desc id=\"");
    out.append(escape(about)).append("\">").append(escape(text.description())).append("</desc>\n");
    Tab tab = scene.links().size() <= MOST_TAB_STOPS ? Tab.STOPS : Tab.SKIPS;
    scene.items().forEach(item -> write(item, tab, out));
    return out.append("</svg>\n").toString();
  }

  private void write(DrawingItem item, Tab tab, StringBuilder out) {
    if (item instanceof DrawingItem.Shape shape) {
      out.append('<').append(shape.element()).append(" class=\"");
      out.append(shape.style().cssClass()).append(' ').append(shape.tone().cssClass());
      out.append("\"/>");
    } else if (item instanceof DrawingItem.Label label) {
      write(label, out);
    } else if (item instanceof DrawingItem.Link link) {
      out.append("<a href=\"").append(escape(link.href()));
      out.append(tab == Tab.STOPS ? "\"><title>" : "\" tabindex=\"-1\"><title>");
      out.append(escape(link.title())).append("</title>");
      link.items().forEach(inner -> write(inner, tab, out));
      out.append("</a>\n");
    }
  }

  /** The title of a link says more than its label, which may be cut; a label has none itself. */
  private static void write(DrawingItem.Label label, StringBuilder out) {
    out.append("<text x=\"").append(n(label.x())).append("\" y=\"").append(n(label.baseline()));
    out.append("\" class=\"").append(label.type().cssClass()).append(' ');
    out.append(label.tone().cssClass()).append("\">").append(escape(label.text()));
    out.append("</text>");
  }
}
