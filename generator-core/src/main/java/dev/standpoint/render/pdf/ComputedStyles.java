package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.structure.PseudoElement;
import dev.standpoint.render.pdf.structure.StructureTree;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.SharedContext;

/** Flying Saucer's computed styles, of which the structure needs two facts about each element. */
final class ComputedStyles implements StructureTree.Styling {

  private final SharedContext context;

  ComputedStyles(SharedContext context) {
    this.context = context;
  }

  @Override
  public boolean isBlock(Element element) {
    CalculatedStyle style = context.getStyle(element);
    // An absolute box has its own place on the page, whatever its display is.
    return !style.isInline() || style.isAbsolute();
  }

  @Override
  public boolean hasContent(Element element, PseudoElement where) {
    return context.getCss().getPseudoElementStyle(element, where.cssName()) != null;
  }
}
