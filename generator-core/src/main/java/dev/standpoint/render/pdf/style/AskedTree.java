package dev.standpoint.render.pdf.style;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.extend.TreeResolver;

/** Notes whether a selector asks for more than the name of the element that it is tried on. */
final class AskedTree implements TreeResolver {

  private final TreeResolver tree;
  private @Nullable Node expected;
  private boolean askedMore;

  AskedTree(TreeResolver tree) {
    this.tree = tree;
  }

  /** Begins to note questions about any other element, or any but for the name. */
  void expect(Node element) {
    expected = element;
    askedMore = false;
  }

  boolean wasAskedMore() {
    return askedMore;
  }

  @Override
  public boolean matchesElement(Node element, @Nullable String namespace, String name) {
    askedMore |= element != expected;
    return tree.matchesElement(element, namespace, name);
  }

  @Override
  public String getElementName(Node element) {
    askedMore |= element != expected;
    return tree.getElementName(element);
  }

  @Override
  public @Nullable Node getParentElement(Node element) {
    askedMore = true;
    return tree.getParentElement(element);
  }

  @Override
  public @Nullable Node getPreviousSiblingElement(Node element) {
    askedMore = true;
    return tree.getPreviousSiblingElement(element);
  }

  @Override
  public boolean isFirstChildElement(Node element) {
    askedMore = true;
    return tree.isFirstChildElement(element);
  }

  @Override
  public boolean isLastChildElement(Node element) {
    askedMore = true;
    return tree.isLastChildElement(element);
  }

  @Override
  public int getPositionOfElement(Node element) {
    askedMore = true;
    return tree.getPositionOfElement(element);
  }
}
