package dev.standpoint.render.pdf.document;

import dev.standpoint.render.pdf.script.ArabicForms;
import dev.standpoint.render.pdf.script.Direction;
import dev.standpoint.xml.SecureXml;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XHTML of the print template as a tree, prepared for what Flying Saucer cannot do. */
public final class PrintDocument {

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:|mailto:)");

  /** The levels that Bookmarks writes. */
  private static final Set<String> BOOKMARKED = Set.of("h2", "h3", "h4");

  private static final String SOFT_HYPHEN = "\u00AD";

  private final String source;
  private final Document dom;
  private final List<Element> headings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** Collected first and moved later: moving them would disturb the walk over the tree. */
  private final List<Element> labels = new ArrayList<>();

  /** Collected for the same reason. */
  private final List<Element> tableBodies = new ArrayList<>();

  /** Stays false for most documents, which saves them the work for right-to-left text. */
  private boolean bidirectional;

  private PrintDocument(String source, Document dom) {
    this.source = source;
    this.dom = dom;
  }

  /**
   * Parses the XHTML and prepares its tree for the engine.
   *
   * @throws IllegalArgumentException if {@code xhtml} is not well-formed or has a DOCTYPE; the
   *     message begins with line and column
   */
  public static PrintDocument parse(String xhtml) {
    try {
      PrintDocument document =
          new PrintDocument(
              xhtml, SecureXml.documentBuilder().parse(new InputSource(new StringReader(xhtml))));
      document.prepare(document.dom.getDocumentElement());
      document.labels.forEach(ListItemLabel::moveIntoFirstLine);
      document.tableBodies.forEach(LongTableBody::split);
      return document;
    } catch (SAXParseException e) {
      throw new IllegalArgumentException(
          e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage(), e);
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException("not a document to print", e);
    }
  }

  /** The XHTML before it was prepared. */
  public String source() {
    return source;
  }

  /** The prepared tree, which printing changes further. */
  public Document dom() {
    return dom;
  }

  /** The headings for bookmarks: h2, h3 and h4 in the order of the document, all with an id. */
  public List<Element> headings() {
    return headings;
  }

  /** The body, or the root of a document without one. */
  public Element body() {
    NodeList bodies = dom.getElementsByTagName("body");
    return bodies.getLength() == 0 ? dom.getDocumentElement() : (Element) bodies.item(0);
  }

  /**
   * Whether a link leads to a place in the document or to the web. All other links are plain text:
   * our PDFs open no file, program or script.
   */
  public boolean leadsSomewhere(Element link) {
    String address = link.getAttribute("href");
    return address.startsWith("#")
        ? ids.contains(address.substring(1))
        : ADDRESS.matcher(address).lookingAt();
  }

  /** Whether any part of it may be right-to-left. */
  public boolean isBidirectional() {
    return bidirectional;
  }

  /** The language of the root element; absent if it names none. */
  Optional<String> language() {
    return present(dom.getDocumentElement().getAttribute("lang"));
  }

  /** The title in the head, else the first heading. */
  Optional<String> title() {
    return Stream.of("title", "h1", "h2")
        .map(dom::getElementsByTagName)
        .filter(found -> found.getLength() > 0)
        .map(found -> ArabicForms.letters(found.item(0).getTextContent()))
        .map(title -> title.strip().replaceAll("\\s+", " "))
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  /** The content of the first {@code meta} of this name. */
  Optional<String> meta(String name) {
    NodeList metas = dom.getElementsByTagName("meta");
    for (int i = 0; i < metas.getLength(); i++) {
      Element meta = (Element) metas.item(i);
      if (meta.getAttribute("name").equals(name)) {
        return present(meta.getAttribute("content"));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> present(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }

  /** Prepares a node and all below it, in the order of the document. */
  private void prepare(Node node) {
    if (node instanceof Text text) {
      prepareText(text);
    } else if (node instanceof Element element) {
      prepareElement(element);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      prepare(child);
    }
  }

  private void prepareText(Text text) {
    if (text.getData().contains(SOFT_HYPHEN)) {
      // Flying Saucer prints a hyphen for each of them, also in the middle of a line.
      text.setData(text.getData().replace(SOFT_HYPHEN, ""));
    }
    bidirectional = bidirectional || Direction.mayReorder(text.getData());
  }

  private void prepareElement(Element element) {
    Direction.resolveAuto(element);
    bidirectional = bidirectional || element.hasAttribute(Direction.ATTRIBUTE);
    element.removeAttribute("onclick"); // Flying Saucer would write it as JavaScript
    if (element.getAttribute("class").equals("lbl")) {
      labels.add(element);
    }
    if (element.getTagName().equals("tbody")) {
      tableBodies.add(element);
    }
    if (BOOKMARKED.contains(element.getTagName())) {
      headings.add(element);
      if (element.getAttribute("id").isEmpty()) {
        element.setAttribute("id", "heading_" + headings.size());
      }
    }
    ids.add(element.getAttribute("id"));
  }
}
