package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.document.PrintDocument;
import dev.standpoint.render.pdf.structure.MarkedContentRef;
import dev.standpoint.render.pdf.structure.PseudoElement;
import dev.standpoint.render.pdf.structure.StructureTree;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;

/**
 * Finds the place in the structure for what is about to be painted. What has none is an artifact:
 * running heads, leaders, and the head of a table on each page after its first.
 */
final class ContentFinder {

  /** The dots between an entry of the contents and its page number. */
  private static final Pattern LEADER = Pattern.compile("[ .]+");

  private final StructureTree structure;
  private final ComputedStyles styles;

  /** For each head or foot of a table that repeats, the first page on which it was painted. */
  private final IdentityHashMap<Element, Integer> firstPages = new IdentityHashMap<>();

  private ContentFinder(StructureTree structure, ComputedStyles styles) {
    this.structure = structure;
    this.styles = styles;
  }

  /** Builds the structure; all styles must be known. */
  static ContentFinder in(PrintDocument document, SharedContext context) {
    ComputedStyles styles = new ComputedStyles(context);
    StructureTree structure = StructureTree.of(document.body(), document::leadsSomewhere, styles);
    return new ContentFinder(structure, styles);
  }

  StructureTree structure() {
    return structure;
  }

  /** {@code line} is the inline box that the text is in. */
  Optional<MarkedContentRef> find(InlineText text, InlineLayoutBox line, int page) {
    if (line.isContainedInMarginBox()) {
      return Optional.empty();
    }
    Optional<MarkedContentRef> place =
        text.getTextNode() == null ? generated(text, line) : structure.content(text.getTextNode());
    return place.filter(found -> isFirst(found, page));
  }

  /** Of a picture. */
  Optional<MarkedContentRef> find(BlockBox picture, int page) {
    return picture.isContainedInMarginBox()
        ? Optional.empty()
        : structure.content(picture.getElement()).filter(found -> isFirst(found, page));
  }

  private Optional<MarkedContentRef> generated(InlineText text, InlineLayoutBox line) {
    Element element = null;
    // Generated boxes have no element of their own, so the nearest one around them counts.
    for (Box box = line; box != null && element == null; box = box.getParent()) {
      element = box.getElement();
    }
    return element == null || LEADER.matcher(text.getSubstring()).matches()
        ? Optional.empty()
        : structure.generated(element, pseudoElement(element));
  }

  /**
   * Flying Saucer does not say which of the two it paints. If a style has both, it paints {@code
   * before} first.
   */
  private PseudoElement pseudoElement(Element element) {
    boolean isBefore =
        styles.hasContent(element, PseudoElement.BEFORE)
            && (!styles.hasContent(element, PseudoElement.AFTER) || !structure.isPainted(element));
    return isBefore ? PseudoElement.BEFORE : PseudoElement.AFTER;
  }

  /** A repeated head is content where it is painted first and an artifact on all later pages. */
  private boolean isFirst(MarkedContentRef place, int page) {
    Element repeated = place.repeated();
    return repeated == null || page == firstPages.computeIfAbsent(repeated, first -> page);
  }
}
