package dev.standpoint.render.pdf.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.extend.AttributeResolver;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Selector;
import org.xhtmlrenderer.css.newmatch.Selector.Axis;
import org.xhtmlrenderer.css.sheet.MediaRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/**
 * The style of each element by all selectors that match it. Flying Saucer's matcher tries each
 * selector on each element; this one tries it on the first element of each name and class within
 * alike elements, and again only if the selector asks for more than name and class.
 */
final class StyleMatcher {

  /** What decides most selectors. */
  private record Kind(
      String name, @Nullable String localName, @Nullable String namespace, String cssClass) {}

  /** Attributes with styles; either may be empty. */
  private record OwnStyle(String oldAttributes, String style) {}

  /** The selectors for elements of one kind: those that match each of them, or some. */
  private record Candidates(List<Selector> matching, Set<Selector> undecided) {}

  private final ParsedSheets sheets;
  private final AskedAttributes attributes;
  private final AskedTree tree;
  private final Rules ofDocument;
  private final IdentityHashMap<Element, Rules> ofElements = new IdentityHashMap<>();

  /** {@code selectors} are in the order of {@link #selectors}. */
  StyleMatcher(List<Selector> selectors, AttributeResolver attributes, ParsedSheets sheets) {
    this.sheets = sheets;
    this.attributes = new AskedAttributes(attributes);
    this.tree = new AskedTree(new DOMTreeResolver());
    this.ofDocument = new Rules(selectors, List.of(), Map.of());
  }

  /** All selectors for a medium, the least specific first. */
  static List<Selector> selectors(List<Stylesheet> sheets, String medium) {
    List<Selector> selectors = new ArrayList<>();
    for (Stylesheet sheet : sheets) {
      for (Object content : sheet.getContents()) {
        if (content instanceof Ruleset rules) {
          selectors.addAll(rules.getFSSelectors());
        } else if (content instanceof MediaRule media && media.matches(medium)) {
          media.getContents().forEach(rules -> selectors.addAll(rules.getFSSelectors()));
        }
      }
    }
    // Among equals the last one written wins, and the sort keeps their order.
    selectors.sort(
        Comparator.comparingInt((Selector s) -> last(s).getSpecificityB())
            .thenComparingInt(s -> last(s).getSpecificityC())
            .thenComparingInt(s -> last(s).getSpecificityD()));
    return selectors;
  }

  /** That of the element itself, which knows the specificity of all. */
  private static Selector last(Selector selector) {
    Selector last = selector;
    while (last.getChainedSelector() != null) {
      last = last.getChainedSelector();
    }
    return last;
  }

  /** The style of an element; {@code again} if it may have changed. */
  CascadedStyle style(Element element, boolean again) {
    Rules rules = again ? match(element) : rules(element);
    return rules.style(
        new OwnStyle(
            text(attributes.getNonCssStyling(element)),
            text(attributes.getElementStyling(element))));
  }

  private static String text(@Nullable String style) {
    return style == null ? "" : style;
  }

  /** The style of what a sheet adds to an element; null if it adds nothing. */
  @Nullable CascadedStyle pseudoStyle(Element element, String pseudoElement) {
    return rules(element).pseudoStyles.get(pseudoElement);
  }

  private Rules rules(Element element) {
    Rules rules = ofElements.get(element);
    return rules == null ? match(element) : rules;
  }

  private Rules match(Element element) {
    Rules around = element.getParentNode() instanceof Element parent ? rules(parent) : ofDocument;
    Rules rules = around.forChild(element);
    ofElements.put(element, rules);
    return rules;
  }

  private static CascadedStyle styleOf(List<Selector> matching) {
    return CascadedStyle.createLayoutStyle(declarations(matching));
  }

  private static List<PropertyDeclaration> declarations(List<Selector> matching) {
    List<PropertyDeclaration> all = new ArrayList<>();
    matching.forEach(selector -> all.addAll(selector.getRuleset().getPropertyDeclarations()));
    return all;
  }

  /** What matches an element, and what may match its children; shared by alike elements. */
  private final class Rules {

    /** Those to try on a child, the least specific first. */
    private final List<Selector> forChildren;

    /** Those that match the element, in the same order. */
    private final List<Selector> matching;

    private final Map<String, CascadedStyle> pseudoStyles;
    private final Map<OwnStyle, CascadedStyle> styles = new HashMap<>();
    private final Map<Kind, Candidates> candidates = new HashMap<>();

    /** By the selectors that match them. */
    private final Map<List<Selector>, Rules> children = new HashMap<>();

    Rules(
        List<Selector> forChildren,
        List<Selector> matching,
        Map<String, CascadedStyle> pseudoStyles) {
      this.forChildren = forChildren;
      this.matching = matching;
      this.pseudoStyles = pseudoStyles;
    }

    /** The style of an element that has also attributes with styles. */
    CascadedStyle style(OwnStyle own) {
      return styles.computeIfAbsent(own, this::newStyle);
    }

    /** Old attributes are the least specific, and a style attribute the most. */
    private CascadedStyle newStyle(OwnStyle own) {
      List<PropertyDeclaration> all = new ArrayList<>();
      if (!own.oldAttributes().isEmpty()) {
        all.addAll(declared(own.oldAttributes()));
      }
      all.addAll(declarations(matching));
      if (!own.style().isEmpty()) {
        all.addAll(declared(own.style()));
      }
      return all.isEmpty()
          ? CascadedStyle.emptyCascadedStyle
          : CascadedStyle.createLayoutStyle(all);
    }

    private List<PropertyDeclaration> declared(String style) {
      return sheets.parseStyleDeclaration(Origin.AUTHOR, style).getPropertyDeclarations();
    }

    Rules forChild(Element child) {
      Kind kind =
          new Kind(
              child.getNodeName(),
              child.getLocalName(),
              child.getNamespaceURI(),
              text(attributes.getClass(child)));
      Candidates tried = candidates.get(kind);
      if (tried == null) {
        tried = candidates(child);
        candidates.put(kind, tried);
      }
      List<Selector> found = tried.matching();
      if (!tried.undecided().isEmpty()) {
        Set<Selector> undecided = tried.undecided();
        found =
            found.stream()
                .filter(selector -> !undecided.contains(selector) || matches(selector, child))
                .toList();
      }
      Rules rules = children.get(found);
      if (rules == null) {
        rules = newChild(found);
        children.put(found, rules);
      }
      return rules;
    }

    /** Tries all selectors and notes which of them ask for more than name and class. */
    private Candidates candidates(Element child) {
      List<Selector> matching = new ArrayList<>();
      Set<Selector> undecided = new HashSet<>();
      for (Selector selector : forChildren) {
        attributes.expect(child);
        tree.expect(child);
        boolean matches = matches(selector, child);
        boolean asked = attributes.wasAskedMore() || tree.wasAskedMore();
        if (matches || asked) {
          matching.add(selector);
        }
        if (asked) {
          undecided.add(selector);
        }
      }
      return new Candidates(List.copyOf(matching), Set.copyOf(undecided));
    }

    private boolean matches(Selector selector, Element element) {
      return selector.matches(element, attributes, tree)
          && (selector.getPseudoElement() != null
              || selector.matchesDynamic(element, attributes, tree));
    }

    private Rules newChild(List<Selector> found) {
      List<Selector> below = new ArrayList<>();
      List<Selector> own = new ArrayList<>();
      Map<String, List<Selector>> pseudo = new HashMap<>();
      Set<Selector> matched = new HashSet<>(found);
      for (Selector selector : forChildren) {
        if (selector.getAxis() == Axis.DESCENDANT_AXIS) {
          below.add(selector);
        }
        if (matched.contains(selector)) {
          Selector next = selector.getChainedSelector();
          if (selector.getPseudoElement() != null) {
            pseudo
                .computeIfAbsent(selector.getPseudoElement(), none -> new ArrayList<>())
                .add(selector);
          } else if (next == null) {
            own.add(selector);
          } else {
            below.add(next);
          }
        }
      }
      Map<String, CascadedStyle> pseudoStyles = new HashMap<>();
      pseudo.forEach((name, selectors) -> pseudoStyles.put(name, styleOf(selectors)));
      return new Rules(below, own, pseudoStyles);
    }
  }
}
