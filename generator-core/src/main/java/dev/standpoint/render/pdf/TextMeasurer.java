package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.script.FontRuns;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;

/** Gives every text the width that {@link PrintDevice} draws it in, with the same fonts. */
final class TextMeasurer extends ITextTextRenderer {

  /** What Flying Saucer takes for nothing when it rounds. */
  private static final double NOTHING = 0.01;

  private final FontRuns runs;

  TextMeasurer(FontRuns runs) {
    this.runs = runs;
  }

  /** A line of marks alone would have none, and not be painted. */
  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    int width =
        runs.face(font).isPlain(text)
            ? super.getWidth(context, font, text)
            : (int) Math.ceil(runs.width(text, font) - NOTHING);
    return text.isBlank() ? width : Math.max(1, width);
  }
}
