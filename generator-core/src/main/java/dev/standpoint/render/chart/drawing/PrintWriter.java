package dev.standpoint.render.chart.drawing;

import static dev.standpoint.render.XmlText.escape;
import static dev.standpoint.render.chart.drawing.SvgNumber.n;

import java.util.List;

/**
 * A picture for the PDF engine: shapes as SVG with their colours, and over it the words as
 * positioned HTML. So the words have the fonts of the document, can be searched, and can be links.
 */
final class PrintWriter {

  /** Points on paper for one unit of the picture: letters of 13 units have 8.2 points. */
  static final double SCALE = 0.63;

  /** The name and description of the chart, read aloud in place of the picture. */
  private final String text;

  /** {@code text} is the chart in words. */
  PrintWriter(String text) {
    this.text = text;
  }

  String write(Scene scene) {
    StringBuilder out = new StringBuilder("<div class=\"chart\" role=\"img\" aria-label=\"");
    out.append(escape(text)).append("\" style=\"");
    out.append(size(scene.width(), scene.height())).append("\"><svg xmlns=\"");
    out.append("http://www.w3.org/2000/svg\" width=\"").append(n(scene.width()));
    out.append("\" height=\"").append(n(scene.height())).append("\" viewBox=\"0 0 ");
    out.append(n(scene.width())).append(' ').append(n(scene.height())).append("\" style=\"");
    out.append(size(scene.width(), scene.height())).append("\">");
    shapes(scene.items(), out);
    out.append("</svg>\n");
    // After the drawing, so that the words are painted over the shapes.
    labels(scene.items(), "", out);
    return out.append("</div>\n").toString();
  }

  /** As CSS: the engine needs the size both on the block and on the drawing. */
  private static String size(double width, double height) {
    return "width: " + n(width * SCALE) + "pt; height: " + n(height * SCALE) + "pt";
  }

  /** Links are no part of the drawing: only their shapes are. */
  private static void shapes(List<DrawingItem> items, StringBuilder out) {
    for (DrawingItem item : items) {
      if (item instanceof DrawingItem.Shape shape) {
        out.append('<').append(shape.element()).append(' ');
        out.append(shape.style().onPaper(shape.tone())).append("/>");
      } else if (item instanceof DrawingItem.Link link) {
        shapes(link.items(), out);
      }
    }
  }

  /** A label within a link becomes the link; the empty address is for labels outside of links. */
  private static void labels(List<DrawingItem> items, String href, StringBuilder out) {
    for (DrawingItem item : items) {
      if (item instanceof DrawingItem.Label label) {
        label(label, href, out);
      } else if (item instanceof DrawingItem.Link link) {
        labels(link.items(), link.href(), out);
      }
    }
  }

  private static void label(DrawingItem.Label label, String href, StringBuilder out) {
    Box box = label.box();
    String tag = href.isEmpty() ? "span" : "a";
    out.append('<').append(tag).append(" class=\"letters ").append(label.type().cssClass());
    out.append(' ').append(label.tone().cssClass()).append("\" style=\"left: ");
    out.append(n(box.x() * SCALE)).append("pt; top: ").append(n(box.y() * SCALE));
    out.append("pt; font-size: ").append(n(label.type().size * SCALE));
    out.append("pt; line-height: ").append(n(box.height() * SCALE)).append("pt\"");
    if (!href.isEmpty()) {
      out.append(" href=\"").append(escape(href)).append('"');
    }
    out.append('>').append(escape(label.text())).append("</").append(tag).append(">\n");
  }
}
