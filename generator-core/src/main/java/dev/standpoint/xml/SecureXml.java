package dev.standpoint.xml;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The JDK's own parsers without DOCTYPE, and so without entities, external files and addresses
 * (OWASP's advice against XXE). A document with a DOCTYPE is an error to each of them.
 */
public final class SecureXml {

  /** A feature of Xerces, which is in every JDK. */
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** Xerces builds nodes when they are first asked for, which costs memory if all are needed. */
  private static final String DEFERRED = "http://apache.org/xml/features/dom/defer-node-expansion";

  private static final String JDK_LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  private SecureXml() {}

  /** Of one element. The parser compares each with all others. */
  private static final String MOST_ATTRIBUTES = "2000";

  /**
   * A parser that knows namespaces and prints nothing: it throws the first error. The JDK's limits
   * on depth and attributes differ between releases, so they are set: the depth is the caller's.
   */
  public static DocumentBuilder documentBuilder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setFeature(DEFERRED, false);
      factory.setAttribute(JDK_LIMITS + "maxElementDepth", "0");
      factory.setAttribute(JDK_LIMITS + "elementAttributeLimit", MOST_ATTRIBUTES);
      // Without a DOCTYPE the only entities are those of XML itself, which grow nothing.
      factory.setAttribute(JDK_LIMITS + "maxGeneralEntitySizeLimit", "0");
      factory.setAttribute(JDK_LIMITS + "totalEntitySizeLimit", "0");
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(new ThrowingHandler());
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A parser that calls back, without namespaces: names come as they are written. */
  public static SAXParser saxParser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a tree as text; it transforms nothing and reads no style sheet. */
  public static Transformer serializer() {
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
      return factory.newTransformer();
    } catch (TransformerConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The parser's own handler writes to standard error first. */
  private static final class ThrowingHandler implements ErrorHandler {

    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
