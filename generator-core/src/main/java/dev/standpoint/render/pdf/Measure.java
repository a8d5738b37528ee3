package dev.standpoint.render.pdf;

import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;

/**
 * Gives every text a width. A line of missing glyphs alone has none, would not be painted, and so
 * not be noticed by {@link PrintDevice}.
 */
final class Measure extends ITextTextRenderer {

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    int width = super.getWidth(context, font, text);
    return text.isBlank() ? width : Math.max(1, width);
  }
}
