package dev.standpoint.render.pdf.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Splits the body of a long table into several: for each row that starts a page, and for each page
 * it paints, Flying Saucer goes through all rows of the body. The structure has one body again.
 */
public final class LongTableBody {

  /** An even number, so that styles of every other row stay at their rows. */
  static final int ROWS = 64;

  /** Marks a body that only continues the one before. */
  private static final String CONTINUED = "data-continued";

  private LongTableBody() {}

  /** Whether this body was split off from the one before. */
  public static boolean isContinued(Element body) {
    return body.hasAttribute(CONTINUED);
  }

  /** Moves all rows after the first {@link #ROWS} to bodies of their own after this one. */
  static void split(Element body) {
    List<Element> rows = rows(body);
    Element last = body;
    // The row from which on no cell of a row above reaches down.
    int free = 0;
    int inLast = 0;
    for (int i = 0; i < rows.size(); i++) {
      Element row = rows.get(i);
      if (inLast >= ROWS && inLast % 2 == 0 && free <= i) {
        last = continued(last);
        inLast = 0;
      }
      if (last != body) {
        last.appendChild(row);
      }
      inLast++;
      free = Math.max(free, i + height(row));
    }
  }

  private static List<Element> rows(Element body) {
    List<Element> rows = new ArrayList<>();
    for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element row) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** A new, empty body after this one, which has its attributes but not its id. */
  private static Element continued(Element body) {
    Element next = (Element) body.cloneNode(false);
    next.removeAttribute("id");
    next.setAttribute(CONTINUED, "");
    body.getParentNode().insertBefore(next, body.getNextSibling());
    return next;
  }

  /** How many rows the highest cell of a row spans; 0 spans all that follow. */
  private static int height(Element row) {
    int height = 1;
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element cell && cell.hasAttribute("rowspan")) {
        String written = cell.getAttribute("rowspan");
        int rows = written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 1;
        height = Math.max(height, rows == 0 ? 1_000_000 : rows);
      }
    }
    return height;
  }
}
