package dev.standpoint.read.image;

import dev.standpoint.xml.SecureXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * Rewrites an SVG picture from the elements and attributes that only draw. Parts that could run,
 * load or link to something are left out, so the file is safe even if a browser opens it directly.
 */
final class SvgSanitizer {

  /** The safe picture and the names of the parts left out; or an error message, otherwise empty. */
  @SuppressWarnings("ArrayRecordComponent") // passed on to a picture, never compared
  record Result(byte[] bytes, PictureReader.Size size, List<String> leftOut, String error) {

    static Result error(String message) {
      return new Result(new byte[0], new PictureReader.Size(0, 0), List.of(), message);
    }
  }

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** Levels of elements, so that the recursion cannot overflow the stack. */
  private static final int DEEPEST = 64;

  /** A declaration without an internal subset, in which entities would be. */
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s[^\\[<>]*>");

  /** The tag may have a prefix, and a prolog and comments before it. */
  private static final Pattern START =
      Pattern.compile("\uFEFF?\\s*<(?:.*[<:])?svg\\b.*", Pattern.DOTALL);

  /** Names of unsafe elements and attributes, in the order met; shown in a warning. */
  private final Set<String> leftOut = new LinkedHashSet<>();

  private final StringBuilder out = new StringBuilder();

  private SvgSanitizer() {}

  /** Whether the file seems to be meant as SVG, even if it is broken. */
  static boolean looksLikeOne(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
    return START.matcher(start).matches();
  }

  /** The picture in UTF-8, whatever the encoding that its declaration names. */
  static Result read(byte[] bytes) {
    // A DOCTYPE that only names SVG is common and has no effect; any other is refused.
    String text = new String(bytes, StandardCharsets.UTF_8);
    String bare = DOCTYPE.matcher(text).replaceFirst("").replaceFirst("^\uFEFF", "");
    if (bare.contains("<!DOCTYPE") || bare.contains("<!ENTITY")) {
      return Result.error(
          "this SVG declares entities - remove its <!DOCTYPE ...> and <!ENTITY ...>");
    }
    try {
      byte[] plain = bare.replaceFirst("^\\s*<\\?xml.*?\\?>", "").getBytes(StandardCharsets.UTF_8);
      Document document = SecureXml.documentBuilder().parse(new ByteArrayInputStream(plain));
      return new SvgSanitizer().read(document.getDocumentElement());
    } catch (SAXException | IOException e) {
      return Result.error("this SVG is not well-formed XML - open it in a browser to see where");
    }
  }

  /** Sets width, height and viewBox, so that all browsers scale the picture alike. */
  private Result read(Element root) {
    if (!SVG.equals(root.getNamespaceURI()) || !root.getLocalName().equals("svg")) {
      return Result.error("this SVG has no namespace - add xmlns=\"" + SVG + "\"");
    }
    Optional<PictureReader.Size> size = SvgSize.of(root);
    if (size.isEmpty()) {
      return Result.error("this SVG has no size - add width and height, or a viewBox");
    }
    root.setAttributeNS(null, "width", Integer.toString(size.get().width()));
    root.setAttributeNS(null, "height", Integer.toString(size.get().height()));
    if (!root.hasAttribute("viewBox")) {
      root.setAttributeNS(null, "viewBox", "0 0 " + size.get().width() + " " + size.get().height());
    }
    if (!element(root, 1)) {
      return Result.error("this SVG is nested more than " + DEEPEST + " deep");
    }
    if (!SvgCost.isLow(root)) {
      return Result.error(
          "this SVG takes too long to draw - simplify its paths, or save it as PNG");
    }
    byte[] bytes = out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    return new Result(bytes, size.get(), List.copyOf(leftOut), "");
  }

  /** Writes an element without its unsafe parts. Returns false if it is nested too deep. */
  private boolean element(Element element, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    String name = element.getLocalName();
    out.append('<').append(name);
    if (depth == 1) {
      out.append(" xmlns=\"" + SVG + "\" xmlns:xlink=\"" + XLINK + "\"");
    }
    attributes(element);
    out.append('>');
    for (Node child : children(element)) {
      if (child instanceof Text text) {
        escape(
            name.equals("style") ? SvgVocabulary.withoutComments(text.getData()) : text.getData());
      } else if (!(child instanceof Element inner) || !isSafe(inner)) {
        element.removeChild(child);
      } else if (!element(inner, depth + 1)) {
        return false;
      }
    }
    out.append("</").append(name).append('>');
    return true;
  }

  /** A copy, because unsafe children are removed on the way. */
  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  /** Whether an element only draws. If a reader may miss it, its name is noted. */
  private boolean isSafe(Element element) {
    String name = element.getLocalName();
    if (!SVG.equals(element.getNamespaceURI())) {
      // Other namespaces hold notes that drawing programs keep for themselves.
      if (XHTML.equals(element.getNamespaceURI())) {
        leftOut.add(name);
      }
      return false;
    }
    boolean safe =
        SvgVocabulary.isElement(name)
            && (!name.equals("style") || SvgVocabulary.isSafeSheet(element.getTextContent()));
    if (!safe && !SvgVocabulary.isHarmless(name)) {
      leftOut.add(name);
    }
    return safe;
  }

  /**
   * Writes the safe attributes, and removes the others from the tree, which the cost is counted on.
   */
  private void attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    List<Attr> all = new ArrayList<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      all.add((Attr) attributes.item(i));
    }
    List<Attr> unsafe = new ArrayList<>();
    for (Attr attribute : all) {
      String name = safeName(attribute);
      if (name.isEmpty()) {
        unsafe.add(attribute);
      } else {
        out.append(' ').append(name).append("=\"");
        escape(attribute.getValue());
        out.append('"');
      }
    }
    // From the end, so that the others need not move up.
    for (int i = unsafe.size() - 1; i >= 0; i--) {
      element.removeAttributeNode(unsafe.get(i));
    }
  }

  /** The name to write the attribute by; empty if it is unsafe or means nothing to a browser. */
  private String safeName(Attr attribute) {
    String space = attribute.getNamespaceURI();
    String name = attribute.getLocalName();
    String value = attribute.getValue();
    boolean link = name.equals("href") && (space == null || XLINK.equals(space));
    if (link && SvgVocabulary.isOwnPart(value)) {
      return "xlink:href";
    }
    if (!link && space != null) {
      return attribute.getName().equals("xml:space") ? "xml:space" : "";
    }
    if (!link && SvgVocabulary.isSafeAttribute(name, value)) {
      return name;
    }
    boolean harmless = SvgVocabulary.isHarmless(name);
    if (!harmless) {
      leftOut.add(name);
    }
    return "";
  }

  /**
   * Escapes a text for an element or an attribute alike. Line ends become spaces, as XML reads
   * them.
   */
  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n', '\t', '\r' -> out.append(' ');
        default -> out.append(c);
      }
    }
  }
}
