package dev.standpoint.render.pdf.document;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Moves the number or bullet of a list item into the item's first line, where the style sheet gives
 * it a negative margin. As a float it could stay where it is, but Flying Saucer checks every float
 * again for each line and page of the document.
 */
final class ListItemLabel {

  private ListItemLabel() {}

  /** Removes the white space after the label too, which would be printed. */
  static void moveIntoFirstLine(Element label) {
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
