package dev.standpoint.render.pdf.structure;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Pairs the table and the caption of a {@code figure}: PDF expects the caption within the table
 * (ISO 32000-1, 14.8.4.3.4).
 */
final class FigureParts {

  private FigureParts() {}

  /** The caption that belongs to a table; null if the figure has several of either. */
  static @Nullable Element captionOf(Element table) {
    Element figure = figure(table);
    Element caption = figure == null ? null : only(figure, "figcaption");
    return caption != null && tableOf(caption) == table ? caption : null;
  }

  /** The table that a caption belongs to; null if it belongs to a picture or to nothing. */
  static @Nullable Element tableOf(Element caption) {
    Element figure = figure(caption);
    return figure == null || only(figure, "figcaption") != caption ? null : only(figure, "table");
  }

  private static @Nullable Element figure(Element part) {
    Node around = part.getParentNode();
    while (around != null && !around.getNodeName().equals("figure")) {
      around = around.getParentNode();
    }
    return around instanceof Element figure ? figure : null;
  }

  private static @Nullable Element only(Element figure, String tag) {
    NodeList found = figure.getElementsByTagName(tag);
    return found.getLength() == 1 ? (Element) found.item(0) : null;
  }
}
