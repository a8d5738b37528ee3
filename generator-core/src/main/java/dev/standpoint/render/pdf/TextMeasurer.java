package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.script.FontRuns;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;

/** Measures text with the same fonts that {@link PrintDevice} draws it with. */
final class TextMeasurer extends ITextTextRenderer {

  /** The tolerance, in dots, with which Flying Saucer rounds widths up. */
  private static final double TOLERANCE = 0.01;

  private final FontRuns runs;

  TextMeasurer(FontRuns runs) {
    this.runs = runs;
  }

  /** At least 1, since Flying Saucer does not paint a line of width 0, such as one of marks. */
  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    int width =
        runs.face(font).isPlain(text)
            ? super.getWidth(context, font, text)
            : (int) Math.ceil(runs.width(text, font) - TOLERANCE);
    return text.isBlank() ? width : Math.max(1, width);
  }
}
