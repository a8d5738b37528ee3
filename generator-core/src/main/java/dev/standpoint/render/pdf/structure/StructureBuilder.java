package dev.standpoint.render.pdf.structure;

import dev.standpoint.render.pdf.document.LongTableBody;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Builds the structure of a document before it is painted: a node for each element that has a
 * meaning, and a place for each text and picture, in the order of the document. It also adds what
 * the standard requires: text beside blocks gets a paragraph, stray parts of lists and tables get a
 * list or a table.
 */
final class StructureBuilder {

  /** The places of texts and pictures, by their nodes. */
  private final IdentityHashMap<Node, MarkedContentRef> contents = new IdentityHashMap<>();

  private final IdentityHashMap<Element, MarkedContentRef> before = new IdentityHashMap<>();
  private final IdentityHashMap<Element, MarkedContentRef> after = new IdentityHashMap<>();

  /** Working links only: their annotations look for their nodes here. */
  private final IdentityHashMap<Element, StructureNode> links = new IdentityHashMap<>();

  private final Predicate<Element> isWorkingLink;
  private final StructureTree.Styling styling;

  /** The outermost {@code thead} or {@code tfoot} around the current element. */
  private @Nullable Element repeated;

  /** The number of the last id that was given to a note or header cell. */
  private int ids;

  StructureBuilder(Predicate<Element> isWorkingLink, StructureTree.Styling styling) {
    this.isWorkingLink = isWorkingLink;
    this.styling = styling;
  }

  StructureTree build(Element body) {
    StructureNode root = StructureNode.root(body);
    children(body, root);
    return new StructureTree(root, contents, before, after, links);
  }

  /** Adds all of an element's content to a node, in reading order. */
  private void children(Element element, StructureNode in) {
    generated(element, PseudoElement.BEFORE, in);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        text(text, in);
      } else if (node instanceof Element child) {
        element(child, in);
      }
    }
    generated(element, PseudoElement.AFTER, in);
  }

  /** Content of a style sheet never makes parts of its own, such as a cell in a row. */
  private void generated(Element element, PseudoElement where, StructureNode in) {
    boolean takesText = !in.type().isFrame() || in.type() == StructureType.LIST_ITEM;
    if (takesText && styling.hasContent(element, where)) {
      boolean isBefore = where == PseudoElement.BEFORE;
      (isBefore ? before : after).put(element, textParent(in).addContent(repeated));
    }
  }

  /** White space between blocks is not content. */
  private void text(Text text, StructureNode in) {
    if (in.type().textPart() == null || !text.getData().isBlank()) {
      contents.put(text, textParent(in).addContent(repeated));
    } else if (in.lastKid() instanceof StructureNode last && last.source() == null) {
      contents.put(text, textParent(last).addContent(repeated));
    }
  }

  private void element(Element element, StructureNode in) {
    if (element.getAttribute("aria-hidden").equals("true")) {
      return;
    }
    Optional<StructureType> type =
        ElementRoles.of(element)
            .filter(role -> role != StructureType.LINK || isWorkingLink.test(element))
            .or(() -> apart(element, in));
    switch (element.getTagName()) {
      case "img", "svg" -> picture(element, type, in);
      case "thead", "tfoot" -> repeatedPart(element, type.orElseThrow(), in);
      case "tbody" -> tableBody(element, type.orElseThrow(), in);
      case "table" -> table(element, in);
      case "dt" -> term(element, in);
      case "figcaption" -> caption(element, in);
      default ->
          type.ifPresentOrElse(
              role -> children(element, node(role, element, in)), () -> children(element, in));
    }
  }

  /** An element that only its style makes a block: a reader should pause around it. */
  private Optional<StructureType> apart(Element element, StructureNode in) {
    // Of lists, only the one around footnotes has no type of its own.
    boolean isListOfNotes = element.getTagName().equals("ol");
    if (in.type() == StructureType.PARAGRAPH || isListOfNotes || !styling.isBlock(element)) {
      return Optional.empty();
    }
    return Optional.of(holdsBlock(element) ? StructureType.DIVISION : StructureType.PARAGRAPH);
  }

  private boolean holdsBlock(Element element) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && (styling.isBlock(child) || holdsBlock(child))) {
        return true;
      }
    }
    return false;
  }

  private StructureNode node(StructureType type, Element element, StructureNode in) {
    StructureNode node =
        switch (type) {
          case LINK -> link(element, in);
          case LABEL -> label(element, in);
          case SPAN, QUOTE, CODE -> textParent(in).append(type, element);
          default -> place(type, in).append(type, element);
        };
    if (type == StructureType.NOTE) {
      node.setId("note-" + ++ids);
    }
    return node;
  }

  /** The label of the list item or note around it; without one it is plain text. */
  private static StructureNode label(Element element, StructureNode in) {
    for (StructureNode node = in; node != null; node = node.parent()) {
      if (StructureType.LABEL.fits(node.type())) {
        return node.prepend(StructureType.LABEL, element);
      }
    }
    return textParent(in).append(StructureType.SPAN, element);
  }

  /** Links to footnotes and links in the contents are within a Reference. */
  private StructureNode link(Element element, StructureNode in) {
    boolean reference =
        in.type() == StructureType.CONTENTS_ITEM
            || element.getAttribute("role").equals("doc-noteref");
    StructureNode around = in.type() == StructureType.CONTENTS_ITEM ? in : textParent(in);
    StructureNode link =
        (reference ? around.append(StructureType.REFERENCE, null) : around)
            .append(StructureType.LINK, element);
    links.put(element, link);
    return link;
  }

  /** Decoration if it has no alternative text, unless it is a part of a described figure. */
  private void picture(Element element, Optional<StructureType> type, StructureNode in) {
    if (in.type() == StructureType.FIGURE) {
      contents.put(element, in.addContent(repeated));
    } else {
      type.ifPresent(
          role -> contents.put(element, textParent(in).append(role, element).addContent(repeated)));
    }
  }

  /** Only the outermost part counts, since it is the one that is repeated. */
  private void repeatedPart(Element element, StructureType type, StructureNode in) {
    Element around = repeated;
    repeated = around == null ? element : around;
    children(element, node(type, element, in));
    repeated = around;
  }

  /** A long body was split for the engine; a reader hears one. */
  private void tableBody(Element element, StructureType type, StructureNode in) {
    if (LongTableBody.isContinued(element) && in.lastKid() instanceof StructureNode body) {
      children(element, body);
    } else {
      children(element, node(type, element, in));
    }
  }

  /** The caption becomes the first child, also if it comes from the figure around the table. */
  private void table(Element element, StructureNode in) {
    StructureNode table = node(StructureType.TABLE, element, in);
    Element caption = FigureParts.captionOf(element);
    if (caption != null) {
      children(caption, table.append(StructureType.CAPTION, caption));
    }
    children(element, table);
    ids = TableGrid.of(table).write(ids);
  }

  private void caption(Element element, StructureNode in) {
    if (FigureParts.tableOf(element) == null) {
      children(element, node(StructureType.CAPTION, element, in));
    }
  }

  /** Terms in a row share an item; the first of them opens it. */
  private void term(Element element, StructureNode in) {
    StructureNode last = in.lastKid() instanceof StructureNode node ? node : null;
    boolean isOpen =
        last != null
            && last.type() == StructureType.LIST_ITEM
            && last.lastKid() instanceof StructureNode label
            && label.type() == StructureType.LABEL;
    StructureNode item =
        isOpen && last != null
            ? last
            : place(StructureType.LIST_ITEM, in).append(StructureType.LIST_ITEM, null);
    children(element, item.append(StructureType.LABEL, element));
  }

  /** The node that may hold text: a missing paragraph, list body or cell is added. */
  private static StructureNode textParent(StructureNode in) {
    StructureNode node = in;
    for (StructureType part = node.type().textPart(); part != null; part = node.type().textPart()) {
      node = node.anonymous(part);
    }
    return node;
  }

  /** The node that may hold an element of the type: a missing list, table or row is added. */
  private static StructureNode place(StructureType type, StructureNode in) {
    if (type.fits(in.type())) {
      return in;
    }
    StructureType wrapper = type.wrapper();
    if (wrapper != null) {
      return place(wrapper, in).anonymous(wrapper);
    }
    StructureType part = in.type().isFrame() ? in.type().textPart() : null;
    return part == null ? in : place(type, in.anonymous(part));
  }
}
