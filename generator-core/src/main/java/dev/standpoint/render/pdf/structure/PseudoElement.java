package dev.standpoint.render.pdf.structure;

/** Where a style sheet can add content to an element (CSS 2.1, 12.1). */
public enum PseudoElement {
  BEFORE("before"),
  AFTER("after");

  private final String cssName;

  PseudoElement(String cssName) {
    this.cssName = cssName;
  }

  public String cssName() {
    return cssName;
  }
}
