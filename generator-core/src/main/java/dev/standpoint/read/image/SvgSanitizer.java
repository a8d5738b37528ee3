package dev.standpoint.read.image;

import dev.standpoint.model.CssLength;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * Writes an SVG picture anew from the elements and attributes that only draw. What could run, load
 * or link is left out, so that the file is safe even where a browser opens it by itself.
 */
final class SvgSanitizer {

  /** The safe picture and the names of what is left out of it; or a fault, else empty. */
  @SuppressWarnings("ArrayRecordComponent") // handed on to a picture, never compared
  record Result(byte[] bytes, PictureReader.Size size, List<String> leftOut, String fault) {

    static Result fault(String message) {
      return new Result(new byte[0], new PictureReader.Size(0, 0), List.of(), message);
    }
  }

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final int DEEPEST = 64;
  private static final String JDK_LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  private static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use switch title desc style path rect circle ellipse line polyline polygon
          text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker
          """);

  private static final Set<String> ATTRIBUTES =
      words(
          """
          id class style viewBox preserveAspectRatio x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr
          width height d points pathLength transform transform-origin gradientTransform gradientUnits
          spreadMethod offset patternUnits patternContentUnits patternTransform clipPathUnits
          maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
          textLength lengthAdjust startOffset method spacing rotate
          fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap
          stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color
          stop-color stop-opacity clip-path clip-rule mask marker-start marker-mid marker-end
          font-family font-size font-style font-weight font-variant font-stretch letter-spacing
          word-spacing text-anchor text-decoration dominant-baseline alignment-baseline
          baseline-shift direction unicode-bidi writing-mode display visibility overflow paint-order
          vector-effect shape-rendering text-rendering image-rendering color-interpolation
          mix-blend-mode isolation lang version role aria-label aria-hidden focusable
          """);

  /** Where a file says what it was made with, which nobody misses. */
  private static final Set<String> HARMLESS = words("metadata baseProfile enable-background");

  /** An end in {@code #} of what may load something else. */
  private static final Pattern OWN_PART = Pattern.compile("#[^\\s\"'()\\\\]+");

  private static final Pattern URL =
      Pattern.compile("(?i)url\\s*\\(\\s*([\"']?)([^\"')]*)\\1\\s*\\)");
  private static final Pattern NAMED_URL = Pattern.compile("(?i)url");
  private static final Pattern UNSAFE_STYLE =
      Pattern.compile("(?i)[@\\\\<]|/\\*|expression|javascript|image|src\\s*\\(|behavior|binding");
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s[^\\[<>]*>");
  private static final Pattern START =
      Pattern.compile("\uFEFF?\\s*<(?:.*[<:])?svg\\b.*", Pattern.DOTALL);

  private final Set<String> leftOut = new LinkedHashSet<>();
  private final StringBuilder out = new StringBuilder();

  private SvgSanitizer() {}

  /** Whether the file is meant to be an SVG picture, however faulty. */
  static boolean looksLikeOne(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
    return START.matcher(start).matches();
  }

  static Result read(byte[] bytes) {
    // A DOCTYPE that only names SVG is common and means nothing; any other is refused.
    String text = new String(bytes, StandardCharsets.UTF_8);
    String bare = DOCTYPE.matcher(text).replaceFirst("").replaceFirst("^\uFEFF", "");
    if (bare.contains("<!DOCTYPE") || bare.contains("<!ENTITY")) {
      return Result.fault("this SVG declares entities, which are not read");
    }
    try {
      byte[] plain = bare.replaceFirst("^\\s*<\\?xml.*?\\?>", "").getBytes(StandardCharsets.UTF_8);
      Document document = parser().parse(new ByteArrayInputStream(plain));
      return new SvgSanitizer().read(document.getDocumentElement());
    } catch (SAXException | IOException e) {
      return Result.fault("this SVG is no well-formed XML");
    }
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // Limits of the JDK's own differ from one to the next; ours come after.
      factory.setAttribute(JDK_LIMITS + "maxElementDepth", "0");
      factory.setAttribute(JDK_LIMITS + "elementAttributeLimit", "0");
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Result read(Element root) {
    if (!SVG.equals(root.getNamespaceURI()) || !root.getLocalName().equals("svg")) {
      return Result.fault("this SVG lacks xmlns=\"" + SVG + "\"");
    }
    Optional<PictureReader.Size> size = size(root);
    if (size.isEmpty()) {
      return Result.fault("this SVG has no size, want width and height or a viewBox");
    }
    root.setAttributeNS(null, "width", Integer.toString(size.get().width()));
    root.setAttributeNS(null, "height", Integer.toString(size.get().height()));
    if (!root.hasAttribute("viewBox")) {
      root.setAttributeNS(null, "viewBox", "0 0 " + size.get().width() + " " + size.get().height());
    }
    if (!element(root, 1)) {
      return Result.fault("this SVG is nested more than " + DEEPEST + " deep");
    }
    if (!SvgCost.isLight(root)) {
      return Result.fault("this SVG draws too much, for its parts refer to each other");
    }
    byte[] bytes = out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    return new Result(bytes, size.get(), List.copyOf(leftOut), "");
  }

  private static Optional<PictureReader.Size> size(Element root) {
    double width = length(root.getAttribute("width"));
    double height = length(root.getAttribute("height"));
    String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+", -1);
    if ((width == 0 || height == 0) && box.length == 4) {
      double ratio = length(box[2]) == 0 ? 0 : length(box[3]) / length(box[2]);
      width = width == 0 && ratio > 0 && height > 0 ? height / ratio : width;
      width = width == 0 ? length(box[2]) : width;
      height = width * ratio;
    }
    boolean fits = width >= 1 && height >= 1 && Math.max(width, height) <= 20_000;
    return fits
        ? Optional.of(new PictureReader.Size((int) Math.round(width), (int) Math.round(height)))
        : Optional.empty();
  }

  /** In pixels; 0 for none, or for one that depends on the page or the font. */
  private static double length(String written) {
    String unsigned = written.strip().replaceFirst("^\\+", "");
    return CssLength.parse(unsigned)
        .filter(length -> length.unit().isAbsolute())
        .map(CssLength::pixels)
        .orElse(0.0);
  }

  /** Writes a safe element; false where it is nested too deep. What is not safe is taken out. */
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
        text(text.getData(), name.equals("style"));
      } else if (!(child instanceof Element inner) || !isSafe(inner)) {
        element.removeChild(child);
      } else if (!element(inner, depth + 1)) {
        return false;
      }
    }
    out.append("</").append(name).append('>');
    return true;
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private boolean isSafe(Element element) {
    String name = element.getLocalName();
    if (!SVG.equals(element.getNamespaceURI())) {
      // What drawing programs note for themselves.
      if (XHTML.equals(element.getNamespaceURI())) {
        leftOut.add(name);
      }
      return false;
    }
    boolean safe =
        ELEMENTS.contains(name) && (!name.equals("style") || isSafeSheet(element.getTextContent()));
    if (!safe && !HARMLESS.contains(name)) {
      leftOut.add(name);
    }
    return safe;
  }

  private static boolean isSafeSheet(String sheet) {
    String bare = sheet.replaceAll("(?s)/[*].*?[*]/", "");
    return !UNSAFE_STYLE.matcher(bare).find() && !URL.matcher(bare).find();
  }

  private void attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    List<Attr> all = new ArrayList<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      all.add((Attr) attributes.item(i));
    }
    for (Attr attribute : all) {
      String name = safeName(attribute);
      if (name.isEmpty()) {
        element.removeAttributeNode(attribute);
      } else {
        out.append(' ').append(name).append("=\"");
        text(attribute.getValue(), false);
        out.append('"');
      }
    }
  }

  /** The name to write it by; empty where it is not safe, or says nothing to a browser. */
  private String safeName(Attr attribute) {
    String space = attribute.getNamespaceURI();
    String name = attribute.getLocalName();
    String value = attribute.getValue();
    boolean link = name.equals("href") && (space == null || XLINK.equals(space));
    if (link && OWN_PART.matcher(value).matches()) {
      return "xlink:href";
    }
    if (!link && space != null) {
      return attribute.getName().equals("xml:space") ? "xml:space" : "";
    }
    if (!link && ATTRIBUTES.contains(name) && isSafeValue(name, value)) {
      return name;
    }
    boolean harmless = HARMLESS.contains(name) || name.startsWith("data-");
    if (!harmless) {
      leftOut.add(name);
    }
    return "";
  }

  private static boolean isSafeValue(String name, String value) {
    if (name.equals("style") && UNSAFE_STYLE.matcher(value).find()) {
      return false;
    }
    Matcher url = URL.matcher(value);
    while (url.find()) {
      if (!OWN_PART.matcher(url.group(2).strip()).matches()) {
        return false;
      }
    }
    return !NAMED_URL.matcher(url.replaceAll("")).find();
  }

  private void text(String text, boolean sheet) {
    String written = sheet ? text.replaceAll("(?s)/[*].*?[*]/", "") : text;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
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

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+", -1));
  }
}
