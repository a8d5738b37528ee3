package dev.standpoint.render.cite;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Options that a CSL style file sets and that citeproc leaves to its caller. */
record StyleOptions(boolean printsLocators) {

  /** Reads the options from the file of a style (CSL 1.0.2). */
  static StyleOptions of(Document file) {
    return new StyleOptions(uses(file, "locator"));
  }

  /** Whether the style prints a variable anywhere, even in a macro that it does not call. */
  private static boolean uses(Document file, String variable) {
    NodeList elements = file.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      if (((Element) elements.item(i)).getAttribute("variable").equals(variable)) {
        return true;
      }
    }
    return false;
  }
}
