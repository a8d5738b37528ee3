package dev.standpoint.render.pdf.structure;

import dev.standpoint.model.language.LanguageTag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Maps elements of XHTML to structure types; many elements have none of their own. */
final class ElementRoles {

  private ElementRoles() {}

  static Optional<StructureType> of(Element element) {
    StructureType type = named(element);
    if (type == null && LanguageTag.isWellFormed(element.getAttribute("lang"))) {
      type = StructureType.SPAN;
    }
    return Optional.ofNullable(type);
  }

  /**
   * The type by role, class or name, in this order; null for elements without a meaning of their
   * own.
   */
  private static @Nullable StructureType named(Element element) {
    if (element.getAttribute("role").equals("img")) {
      return picture(element);
    }
    if (element.getAttribute("class").equals("lbl")) {
      return StructureType.LABEL;
    }
    return switch (element.getTagName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> StructureType.HEADING;
      case "p", "pre" -> StructureType.PARAGRAPH;
      case "ul", "ol" -> list(element);
      case "li" -> item(element);
      case "dl" -> StructureType.LIST;
      case "dt" -> StructureType.LABEL;
      case "dd" -> StructureType.LIST_BODY;
      case "table" -> StructureType.TABLE;
      case "thead" -> StructureType.TABLE_HEAD;
      case "tbody" -> StructureType.TABLE_BODY;
      case "tfoot" -> StructureType.TABLE_FOOT;
      case "tr" -> StructureType.ROW;
      case "th" -> StructureType.HEADER_CELL;
      case "td" -> StructureType.CELL;
      case "caption", "figcaption" -> StructureType.CAPTION;
      case "figure" -> figure(element);
      case "section", "article", "nav" -> StructureType.SECTION;
      case "div", "main", "aside", "header", "footer", "address", "details" ->
          StructureType.DIVISION;
      case "blockquote" -> StructureType.BLOCK_QUOTE;
      case "q" -> StructureType.QUOTE;
      case "code", "kbd", "samp" -> StructureType.CODE;
      case "a" -> element.getAttribute("href").isEmpty() ? null : StructureType.LINK;
      case "img", "svg" -> picture(element);
      default -> null;
    };
  }

  /** A picture without alternative text is decoration. */
  private static @Nullable StructureType picture(Element element) {
    return AlternativeText.of(element).isEmpty() ? null : StructureType.FIGURE;
  }

  /** One picture with its caption is a figure. Several pictures or a table are a division. */
  private static StructureType figure(Element figure) {
    boolean onePicture =
        figure.getElementsByTagName("img").getLength() == 1
            && figure.getElementsByTagName("table").getLength() == 0;
    boolean described =
        onePicture
            && !AlternativeText.of((Element) figure.getElementsByTagName("img").item(0)).isEmpty();
    return described ? StructureType.FIGURE : StructureType.DIVISION;
  }

  /** The list around footnotes has no type: each note is one by itself. */
  private static @Nullable StructureType list(Element list) {
    if (isEndnotes(list.getParentNode())) {
      return null;
    }
    return isWithin(list, "nav") ? StructureType.CONTENTS : StructureType.LIST;
  }

  /** The same element is a note, an entry of the contents or an item, depending on where it is. */
  private static StructureType item(Element item) {
    Node list = item.getParentNode();
    if (list != null && isEndnotes(list.getParentNode())) {
      return StructureType.NOTE;
    }
    return isWithin(item, "nav") ? StructureType.CONTENTS_ITEM : StructureType.LIST_ITEM;
  }

  private static boolean isEndnotes(@Nullable Node node) {
    return node instanceof Element element && element.getAttribute("role").equals("doc-endnotes");
  }

  /** Whether any element around it has this name. */
  static boolean isWithin(Element element, String tag) {
    Node around = element.getParentNode();
    while (around != null && !around.getNodeName().equals(tag)) {
      around = around.getParentNode();
    }
    return around != null;
  }
}
