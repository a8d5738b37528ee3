package dev.standpoint.render.pdf.structure;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standpoint.xml.SecureXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Parses pieces of XHTML and finds elements in them. */
final class Markup {

  private Markup() {}

  /** The root element of a well-formed piece. */
  static Element parse(String xhtml) {
    try {
      return SecureXml.documentBuilder()
          .parse(new ByteArrayInputStream(xhtml.getBytes(UTF_8)))
          .getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException(xhtml, e);
    }
  }

  /** The element whose id is {@code x}, which may be the root. */
  static Element marked(String xhtml) {
    Element root = parse(xhtml);
    if (root.getAttribute("id").equals("x")) {
      return root;
    }
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute("id").equals("x")) {
        return (Element) all.item(i);
      }
    }
    throw new IllegalArgumentException("no element with the id x in " + xhtml);
  }
}
