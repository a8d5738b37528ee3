package dev.standpoint.xml;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Makes XML parsers that accept no DOCTYPE, so that a file can neither define entities nor load
 * other files (the XXE and billion-laughs attacks).
 */
public final class SecureXml {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final String JDK_LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  private SecureXml() {}

  /**
   * A parser with namespaces and without the JDK's limits on depth and attributes, which differ
   * from one version to the next: the caller sets its own. It prints nothing and throws a {@code
   * SAXException} at text that is not well-formed.
   */
  public static DocumentBuilder documentBuilder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(NO_DOCTYPE, true);
      factory.setAttribute(JDK_LIMITS + "maxElementDepth", "0");
      factory.setAttribute(JDK_LIMITS + "elementAttributeLimit", "0");
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK has these features", e);
    }
  }
}
