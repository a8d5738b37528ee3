package dev.standpoint.render.pdf;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.BaseFont;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** Paints each text once, notes what its font cannot show, and writes our own bookmarks. */
final class PrintDevice extends ITextOutputDevice {

  private final PrintDocument document;
  private final NavigableSet<Integer> unprintable = new TreeSet<>();
  private @Nullable BaseFont font;

  PrintDevice(PrintDocument document) {
    super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    this.document = document;
  }

  NavigableSet<Integer> unprintable() {
    return unprintable;
  }

  @Override
  public void drawText(RenderingContext c, InlineText text) {
    if (isOnPage(requireNonNull(c.getPage()), requireNonNull(text.getParent()))) {
      super.drawText(c, text);
    }
  }

  /** At a page's edges the neighbour's line is painted too: clipped, but there for a reader. */
  private static boolean isOnPage(PageBox page, InlineLayoutBox line) {
    int baseline = line.getAbsY() + line.getBaseline();
    return line.isContainedInMarginBox()
        || (baseline > page.getTop() && baseline <= page.getBottom());
  }

  @Override
  public void setFont(FSFont font) {
    super.setFont(font);
    this.font = ((ITextFSFont) font).getFontDescription().getFont();
  }

  @Override
  public void drawString(String s, float x, float y, @Nullable JustificationInfo info) {
    s.codePoints().filter(this::isMissing).forEach(unprintable::add);
    super.drawString(s, x, y, info);
  }

  private boolean isMissing(int codePoint) {
    return font != null && isVisible(codePoint) && !font.charExists(codePoint);
  }

  private static boolean isVisible(int codePoint) {
    boolean variationSelector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    return !variationSelector
        && switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SPACE_SEPARATOR ->
              false;
          default -> true;
        };
  }

  /** Not the inherited one: it places bookmarks as if all pages were as high as the last. */
  @Override
  public void finish(RenderingContext c, Box root) {
    new Bookmarks(this, c, root).write(document.headings());
  }
}
