package dev.standpoint.render.pdf.style;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.extend.AttributeResolver;

/** Notes whether a selector asks for more than the class of the element that it is tried on. */
final class AskedAttributes implements AttributeResolver {

  private final AttributeResolver attributes;
  private @Nullable Node expected;
  private boolean askedMore;

  AskedAttributes(AttributeResolver attributes) {
    this.attributes = attributes;
  }

  /** Begins to note questions about any other element, or any but for the class. */
  void expect(Node element) {
    expected = element;
    askedMore = false;
  }

  boolean wasAskedMore() {
    return askedMore;
  }

  @Override
  public @Nullable String getClass(Node element) {
    askedMore |= element != expected;
    return attributes.getClass(element);
  }

  @Override
  public @Nullable String getAttributeValue(Node element, String name) {
    askedMore = true;
    return attributes.getAttributeValue(element, name);
  }

  @Override
  public @Nullable String getAttributeValue(Node element, String namespace, String name) {
    askedMore = true;
    return attributes.getAttributeValue(element, namespace, name);
  }

  @Override
  public @Nullable String getID(Node element) {
    askedMore = true;
    return attributes.getID(element);
  }

  @Override
  public @Nullable String getNonCssStyling(Node element) {
    askedMore = true;
    return attributes.getNonCssStyling(element);
  }

  @Override
  public @Nullable String getElementStyling(Node element) {
    askedMore = true;
    return attributes.getElementStyling(element);
  }

  @Override
  public @Nullable String getLang(Node element) {
    askedMore = true;
    return attributes.getLang(element);
  }

  @Override
  public boolean isLink(Node element) {
    askedMore = true;
    return attributes.isLink(element);
  }

  @Override
  public boolean isVisited(Node element) {
    askedMore = true;
    return attributes.isVisited(element);
  }

  @Override
  public boolean isHover(Node element) {
    askedMore = true;
    return attributes.isHover(element);
  }

  @Override
  public boolean isActive(Node element) {
    askedMore = true;
    return attributes.isActive(element);
  }

  @Override
  public boolean isFocus(Node element) {
    askedMore = true;
    return attributes.isFocus(element);
  }
}
