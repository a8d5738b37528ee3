package dev.standpoint.read.image;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Counts the elements that an SVG picture draws. An element that others refer to is drawn once for
 * each of them, so a few lines can draw for hours.
 */
final class SvgCost {

  /** Drawn elements: far more than a detailed map needs, few enough to draw in a moment. */
  private static final long MOST = 200_000;

  /** Elements under evaluation at once, so that the recursion cannot overflow the stack. */
  private static final int LONGEST_CHAIN = 500;

  /** A fragment as a whole attribute, or in {@code url()}. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?:^|url\\s*\\(\\s*[\"']?)#([^\\s\"')]+)");

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<Element, Long> costs = new HashMap<>();

  /** Elements under evaluation. One that is met again refers to itself. */
  private final Set<Element> open = new HashSet<>();

  private SvgCost() {}

  /** Whether the picture can be drawn in a reasonable time. */
  static boolean isLow(Element root) {
    SvgCost cost = new SvgCost();
    cost.index(root);
    return cost.of(root) <= MOST;
  }

  private void index(Element element) {
    if (element.hasAttribute("id")) {
      byId.putIfAbsent(element.getAttribute("id"), element);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        index(inner);
      }
    }
  }

  /** The cost; over the limit for an element that refers to itself or starts a very long chain. */
  private long of(Element element) {
    Long known = costs.get(element);
    if (known != null) {
      return known;
    }
    if (open.size() > LONGEST_CHAIN || !open.add(element)) {
      return MOST + 1;
    }
    long cost = 1 + references(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      cost += child instanceof Element inner ? of(inner) : 0;
    }
    open.remove(element);
    // Capped, so that sums of costs cannot overflow.
    costs.put(element, Math.min(cost, MOST + 1));
    return costs.get(element);
  }

  /** What an element draws elsewhere: by use, as a pattern, a mask, a clip path or a marker. */
  private long references(Element element) {
    long cost = 0;
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      Matcher reference = REFERENCE.matcher(attribute.getNodeValue());
      while (reference.find()) {
        Element target = byId.get(reference.group(1));
        boolean marker = attribute.getNodeName().startsWith("marker");
        cost += target == null ? 0 : of(target) * (marker ? points(element) : 1);
      }
    }
    return cost;
  }

  /** A marker is drawn at every point of a line. */
  private static long points(Element element) {
    return 1L + (element.getAttribute("d").length() + element.getAttribute("points").length()) / 4;
  }
}
