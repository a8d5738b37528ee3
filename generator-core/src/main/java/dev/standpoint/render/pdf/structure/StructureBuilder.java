package dev.standpoint.render.pdf.structure;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes the structure of a document: an element for each that has a meaning, a slot for each text
 * and picture, in the document's order. What the standard would refuse is mended on the way: text
 * beside blocks gets a paragraph, stray parts of lists and tables get a list or table.
 */
final class StructureBuilder {

  private final IdentityHashMap<Node, MarkedContentRef> contents = new IdentityHashMap<>();
  private final IdentityHashMap<Element, MarkedContentRef> before = new IdentityHashMap<>();
  private final IdentityHashMap<Element, MarkedContentRef> after = new IdentityHashMap<>();
  private final IdentityHashMap<Element, StructureNode> links = new IdentityHashMap<>();
  private final Predicate<Element> leads;
  private final StructureTree.Styling styling;
  private @Nullable Element repeated;
  private int ids;

  StructureBuilder(Predicate<Element> leads, StructureTree.Styling styling) {
    this.leads = leads;
    this.styling = styling;
  }

  StructureTree build(Element body) {
    StructureNode root = StructureNode.root(body);
    children(body, root);
    return new StructureTree(root, contents, before, after, links);
  }

  private void children(Element element, StructureNode in) {
    generated(element, true, in);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        text(text, in);
      } else if (node instanceof Element child) {
        element(child, in);
      }
    }
    generated(element, false, in);
  }

  /** For what a style sheet adds; a table's row, say, would get a cell for it. */
  private void generated(Element element, boolean isBefore, StructureNode in) {
    boolean hasRoom = !in.type().isFrame() || in.type() == StructureType.LIST_ITEM;
    if (hasRoom && styling.isAdded(element, isBefore)) {
      (isBefore ? before : after).put(element, room(in).slot(repeated));
    }
  }

  /** White space between blocks is none of the text. */
  private void text(Text text, StructureNode in) {
    if (in.type().room() == null || !text.getData().isBlank()) {
      contents.put(text, room(in).slot(repeated));
    } else if (in.lastKid() instanceof StructureNode last && last.source() == null) {
      contents.put(text, room(last).slot(repeated));
    }
  }

  private void element(Element element, StructureNode in) {
    if (element.getAttribute("aria-hidden").equals("true")) {
      return;
    }
    Optional<StructureType> type =
        ElementRoles.of(element)
            .filter(role -> role != StructureType.LINK || leads.test(element))
            .or(() -> apart(element, in));
    switch (element.getTagName()) {
      case "img", "svg" -> picture(element, type, in);
      case "thead", "tfoot" -> repeatedPart(element, type.orElseThrow(), in);
      case "table" -> table(element, in);
      case "dt" -> term(element, in);
      case "figcaption" -> caption(element, in);
      default ->
          type.ifPresentOrElse(
              role -> children(element, node(role, element, in)), () -> children(element, in));
    }
  }

  /** What is set apart by style alone: nobody should hear its words run on. */
  private Optional<StructureType> apart(Element element, StructureNode in) {
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
          case SPAN, QUOTE, CODE -> room(in).append(type, element);
          default -> place(type, in).append(type, element);
        };
    if (type == StructureType.NOTE) {
      node.identify("note-" + ++ids);
    }
    return node;
  }

  /** Of an item, wherever in its first line it stands; anywhere else it is but words. */
  private static StructureNode label(Element element, StructureNode in) {
    for (StructureNode node = in; node != null; node = node.parent()) {
      if (StructureType.LABEL.fits(node.type())) {
        return node.prepend(StructureType.LABEL, element);
      }
    }
    return room(in).append(StructureType.SPAN, element);
  }

  /** A reference leads to a footnote, or from the contents to a part. */
  private StructureNode link(Element element, StructureNode in) {
    boolean reference =
        in.type() == StructureType.CONTENTS_ITEM
            || element.getAttribute("role").equals("doc-noteref");
    StructureNode around = in.type() == StructureType.CONTENTS_ITEM ? in : room(in);
    StructureNode link =
        (reference ? around.append(StructureType.REFERENCE, null) : around)
            .append(StructureType.LINK, element);
    links.put(element, link);
    return link;
  }

  /** One that says nothing is decoration, but for the drawing of a picture that is made of more. */
  private void picture(Element element, Optional<StructureType> type, StructureNode in) {
    if (in.type() == StructureType.FIGURE) {
      contents.put(element, in.slot(repeated));
    } else {
      type.ifPresent(role -> contents.put(element, room(in).append(role, element).slot(repeated)));
    }
  }

  private void repeatedPart(Element element, StructureType type, StructureNode in) {
    Element around = repeated;
    repeated = around == null ? element : around;
    children(element, node(type, element, in));
    repeated = around;
  }

  /** Its caption, which stands before it where it is a figure's, is its first part. */
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

  /** The first of its terms opens an entry of a list of definitions. */
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

  /** Where text may stand: down to the part of a frame or the paragraph of a group. */
  private static StructureNode room(StructureNode in) {
    StructureNode node = in;
    for (StructureType part = node.type().room(); part != null; part = node.type().room()) {
      node = node.anonymous(part);
    }
    return node;
  }

  /** Where an element of the type may stand, with what it misses around it. */
  private static StructureNode place(StructureType type, StructureNode in) {
    if (type.fits(in.type())) {
      return in;
    }
    StructureType wrapper = type.wrapper();
    if (wrapper != null) {
      return place(wrapper, in).anonymous(wrapper);
    }
    StructureType part = in.type().isFrame() ? in.type().room() : null;
    return part == null ? in : place(type, in.anonymous(part));
  }
}
