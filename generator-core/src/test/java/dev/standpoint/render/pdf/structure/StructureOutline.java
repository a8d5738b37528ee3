package dev.standpoint.render.pdf.structure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Shows a structure before it is painted, such as {@code Document[P["one"]]}. */
final class StructureOutline {

  /** A style sheet that makes no blocks and adds nothing. */
  static final StructureTree.Styling PLAIN = styling();

  private StructureOutline() {}

  /** The structure of a body in which the elements of these tags are blocks. */
  static String of(String body, String... blocks) {
    Element root = Markup.parse("<body>" + body + "</body>");
    StructureTree tree = tree(root, blocks);
    return outline(document(tree, root), tree, root);
  }

  private static StructureTree tree(Element body, String... blocks) {
    return StructureTree.of(
        body, link -> !link.getAttribute("href").equals("#broken"), styling(blocks));
  }

  private static StructureTree.Styling styling(String... blocks) {
    return new StructureTree.Styling() {

      @Override
      public boolean isBlock(Element element) {
        return List.of(blocks).contains(element.getTagName());
      }

      @Override
      public boolean hasContent(Element element, PseudoElement where) {
        return element.getAttribute("data-" + where.cssName()).equals("yes");
      }
    };
  }

  /** Every text of the tests is content, so the first one leads to the root. */
  private static StructureNode document(StructureTree tree, Element body) {
    StructureNode node = Objects.requireNonNull(firstContent(tree, body)).owner();
    for (StructureNode above = node; above != null; above = above.parent()) {
      node = above;
    }
    return node;
  }

  private static @Nullable MarkedContentRef firstContent(StructureTree tree, Node node) {
    MarkedContentRef found = tree.content(node).orElse(null);
    for (Node kid = node.getFirstChild();
        found == null && kid != null;
        kid = kid.getNextSibling()) {
      found = firstContent(tree, kid);
    }
    return found;
  }

  private static String outline(StructureNode node, StructureTree tree, Element body) {
    String kids =
        node.kids().stream()
            .map(
                kid ->
                    kid instanceof StructureNode below
                        ? outline(below, tree, body)
                        : text((MarkedContentRef) kid, tree, body))
            .collect(Collectors.joining(" "));
    String name = node.type().tag().toString().substring(1);
    String id = node.id() == null ? "" : "#" + node.id();
    return name + id + (kids.isEmpty() ? "" : "[" + kids + "]");
  }

  /** The text or the tag of a picture that belongs to a place; {@code ::} for added content. */
  private static String text(MarkedContentRef place, StructureTree tree, Node node) {
    if (tree.content(node).filter(place::equals).isPresent()) {
      return node instanceof Element picture
          ? picture.getTagName()
          : "'" + node.getNodeValue() + "'";
    }
    NodeList kids = node.getChildNodes();
    for (int i = 0; i < kids.getLength(); i++) {
      String found = text(place, tree, kids.item(i));
      if (!found.equals("::")) {
        return found;
      }
    }
    return "::";
  }
}
