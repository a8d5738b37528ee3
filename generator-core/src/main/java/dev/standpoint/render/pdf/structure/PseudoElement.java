package dev.standpoint.render.pdf.structure;

/** Where a style sheet can add content to an element (CSS 2.1, 12.1). */
public enum PseudoElement {
  /** Content before that of the element, such as a quotation mark. */
  BEFORE("before"),

  /** Content after that of the element, such as a page number. */
  AFTER("after");

  private final String cssName;

  PseudoElement(String cssName) {
    this.cssName = cssName;
  }

  /** The name in a selector, without colons. */
  public String cssName() {
    return cssName;
  }
}
