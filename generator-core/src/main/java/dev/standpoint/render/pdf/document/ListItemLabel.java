package dev.standpoint.render.pdf.document;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The number or bullet of a list's item. It hangs beside the first line as a part of that line: as
 * a float, which would need nothing of the kind, Flying Saucer would look at it again for each line
 * of the document and each page.
 */
final class ListItemLabel {

  private ListItemLabel() {}

  /** Moves a label into the paragraph behind it, and takes away the space, which would show. */
  static void settle(Element label) {
    Node next = label.getNextSibling();
    while (next instanceof Text space && space.getData().isBlank()) {
      space.setData("");
      next = next.getNextSibling();
    }
    if (next instanceof Element paragraph && paragraph.getTagName().equals("p")) {
      Node first = paragraph.getFirstChild();
      stripStart(first);
      paragraph.insertBefore(label, first);
    } else {
      stripStart(next);
    }
  }

  private static void stripStart(@Nullable Node node) {
    if (node instanceof Text text) {
      text.setData(text.getData().stripLeading());
    }
  }
}
