package dev.standpoint.render.chart.drawing;

import static dev.standpoint.render.chart.drawing.SceneBuilder.n;
import static dev.standpoint.render.chart.drawing.SvgText.escape;

/**
 * A picture as SVG within HTML, its colours left to the style sheet. The role is group: that of an
 * image would hide its links. Its name is no title element, which would hang at the pointer all
 * over the picture. Where there are very many links, Tab passes them by: the list has them too.
 */
final class ScreenWriter {

  private static final int MOST_STOPS = 60;

  private final String name;
  private final String description;

  ScreenWriter(String name, String description) {
    this.name = name;
    this.description = description;
  }

  String write(Scene scene, String layout, String id) {
    String about = id + "." + layout;
    StringBuilder out = new StringBuilder();
    out.append("<svg class=\"").append(layout).append("\" xmlns=\"http://www.w3.org/2000/svg\"");
    out.append(" viewBox=\"0 0 ").append(n(scene.width())).append(' ');
    out.append(n(scene.height())).append("\" role=\"group\" aria-label=\"").append(escape(name));
    out.append("\" aria-describedby=\"").append(escape(about)).append("\">\n<desc id=\"");
    out.append(escape(about)).append("\">").append(escape(description)).append("</desc>\n");
    boolean stops = scene.links().size() <= MOST_STOPS;
    scene.items().forEach(item -> write(item, stops, out));
    return out.append("</svg>\n").toString();
  }

  private void write(DrawingItem item, boolean stops, StringBuilder out) {
    if (item instanceof DrawingItem.Shape shape) {
      out.append('<').append(shape.element()).append(" class=\"");
      out.append(shape.style().cssClass()).append(' ').append(shape.tone().cssClass());
      out.append("\"/>");
    } else if (item instanceof DrawingItem.Label label) {
      write(label, out);
    } else if (item instanceof DrawingItem.Link link) {
      out.append("<a href=\"").append(escape(link.href()));
      out.append(stops ? "\"><title>" : "\" tabindex=\"-1\"><title>");
      out.append(escape(link.title())).append("</title>");
      link.items().forEach(inner -> write(inner, stops, out));
      out.append("</a>\n");
    }
  }

  private static void write(DrawingItem.Label label, StringBuilder out) {
    out.append("<text x=\"").append(n(label.x())).append("\" y=\"").append(n(label.baseline()));
    out.append("\" class=\"").append(label.lettering().cssClass()).append(' ');
    out.append(label.tone().cssClass()).append("\">").append(escape(label.text()));
    out.append("</text>");
  }
}
