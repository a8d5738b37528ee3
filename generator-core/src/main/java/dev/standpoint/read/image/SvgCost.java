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
 * Counts what drawing an SVG picture takes, before anyone draws it. An element that others refer to
 * is drawn once for each of them, so a few lines can draw for hours.
 */
final class SvgCost {

  /** The steps of drawing: far more than a detailed map needs, few enough for a second or two. */
  private static final long MOST_STEPS = 2_000_000;

  /** Pictures within the picture that are drawn first and copied then, each as large as it. */
  private static final long MOST_SURFACES = 100;

  /** Steps of an element, of a letter, and of two characters of a path. */
  private static final long ELEMENT = 10;

  private static final long LETTER = 40;
  private static final int STEP_LENGTH = 2;

  /** Elements under evaluation at once, so that the recursion cannot overflow the stack. */
  private static final int LONGEST_CHAIN = 500;

  /** A fragment as a whole attribute, or in {@code url()}. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?:^|url\\s*+\\(\\s*+[\"']?+)#([^\\s\"')(]++)");

  /**
   * Parts that are drawn apart, and then on each shape that refers to them. A mask takes several
   * passes.
   */
  private static final Map<String, Integer> SURFACES =
      Map.of("linearGradient", 1, "radialGradient", 1, "pattern", 1, "mask", 5);

  /**
   * What an element takes with all that it refers to.
   *
   * @param points of its lines, at each of which a marker is drawn
   * @param elements in it, each of which may have the colours of its group
   */
  private record Cost(long steps, long points, long elements, long surfaces) {

    /** Over every limit, for what refers to itself or starts a very long chain. */
    static final Cost ENDLESS =
        new Cost(MOST_STEPS + 1, MOST_STEPS + 1, MOST_STEPS + 1, MOST_SURFACES + 1);

    /** Capped, so that sums cannot overflow. */
    Cost plus(Cost other, long times) {
      return new Cost(
          Math.min(steps + other.steps * times, MOST_STEPS + 1),
          Math.min(points + other.points, MOST_STEPS + 1),
          Math.min(elements + other.elements, MOST_STEPS + 1),
          Math.min(surfaces + other.surfaces * times, MOST_SURFACES + 1));
    }

    boolean isLow() {
      return steps <= MOST_STEPS && surfaces <= MOST_SURFACES;
    }
  }

  private final Map<String, Element> byId = new HashMap<>();
  private final Map<Element, Cost> costs = new HashMap<>();

  /** Elements under evaluation. One that is met again refers to itself. */
  private final Set<Element> open = new HashSet<>();

  private SvgCost() {}

  /** Whether the picture can be drawn in a reasonable time. */
  static boolean isLow(Element root) {
    SvgCost cost = new SvgCost();
    cost.index(root);
    return cost.of(root).isLow();
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

  private Cost of(Element element) {
    Cost known = costs.get(element);
    if (known != null) {
      return known;
    }
    if (open.size() > LONGEST_CHAIN || !open.add(element)) {
      return Cost.ENDLESS;
    }
    Cost cost = own(element);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      cost = child instanceof Element inner ? cost.plus(of(inner), 1) : cost;
    }
    cost = withReferences(element, cost);
    open.remove(element);
    costs.put(element, cost);
    return cost;
  }

  /** The element alone: its path or its letters. */
  private static Cost own(Element element) {
    long points =
        1L
            + (element.getAttribute("d").length() + element.getAttribute("points").length())
                / STEP_LENGTH;
    long letters = 0;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      letters += child instanceof Element ? 0 : child.getNodeValue().strip().length();
    }
    boolean drawn = !element.getLocalName().equals("style");
    long steps = ELEMENT + points + (drawn ? letters * LETTER : 0);
    return new Cost(Math.min(steps, MOST_STEPS + 1), points, 1, 0);
  }

  /** With what it draws elsewhere: by use, as a colour, a mask, a clip path or a marker. */
  private Cost withReferences(Element element, Cost inside) {
    Cost cost = inside;
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      Matcher reference = REFERENCE.matcher(attribute.getNodeValue());
      while (reference.find() && cost.isLow()) {
        Element target = byId.get(reference.group(1));
        if (target != null) {
          // The marker and the colours of a group are those of all that is inside.
          boolean marker = target.getLocalName().equals("marker");
          cost = cost.plus(of(target), marker ? inside.points() : 1);
          cost = cost.plus(surface(target), inside.elements());
        }
      }
    }
    return cost;
  }

  private static Cost surface(Element target) {
    return new Cost(0, 0, 0, SURFACES.getOrDefault(target.getLocalName(), 0));
  }
}
