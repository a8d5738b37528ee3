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
 * How much an SVG picture draws: each element once for every other that refers to it, so that a few
 * lines can draw for hours.
 */
final class SvgCost {

  private static final long MOST = 200_000;
  private static final int LONGEST_CHAIN = 500;
  private static final Pattern REFERENCE =
      Pattern.compile("(?:^|url\\s*\\(\\s*[\"']?)#([^\\s\"')]+)");

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<Element, Long> weights = new HashMap<>();
  private final Set<Element> open = new HashSet<>();

  private SvgCost() {}

  static boolean isLight(Element root) {
    SvgCost weight = new SvgCost();
    weight.index(root);
    return weight.of(root) <= MOST;
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

  /** More than the most for what refers to itself, or to very much in turn. */
  private long of(Element element) {
    Long known = weights.get(element);
    if (known != null) {
      return known;
    }
    if (open.size() > LONGEST_CHAIN || !open.add(element)) {
      return MOST + 1;
    }
    long weight = 1 + references(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      weight += child instanceof Element inner ? of(inner) : 0;
    }
    open.remove(element);
    weights.put(element, Math.min(weight, MOST + 1));
    return weights.get(element);
  }

  private long references(Element element) {
    long weight = 0;
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      Matcher reference = REFERENCE.matcher(attribute.getNodeValue());
      while (reference.find()) {
        Element target = byId.get(reference.group(1));
        boolean marker = attribute.getNodeName().startsWith("marker");
        weight += target == null ? 0 : of(target) * (marker ? points(element) : 1);
      }
    }
    return weight;
  }

  /** A marker is drawn at every point of a line. */
  private static long points(Element element) {
    return 1L + (element.getAttribute("d").length() + element.getAttribute("points").length()) / 4;
  }
}
