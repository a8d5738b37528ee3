package dev.standpoint.render.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.geometry.size.FloatSize;
import com.github.weisj.jsvg.renderer.awt.NullPlatformSupport;
import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** An SVG drawing, painted as vectors: sharp at every size. Sizes are in dots. */
final class SvgDrawing implements ITextReplacedElement {

  /**
   * The longest side of the page on which a drawing is made, in points. Colours that run into each
   * other become pictures of that size in the PDF, so it must not depend on the file.
   */
  private static final float LONGEST_SIDE = 1_000;

  private final SVGDocument svg;

  /** Reports the drawing as missing; called at most once for each time it is painted. */
  private final Runnable failed;

  /** Dots, as Flying Saucer measures: 20 for a CSS pixel. */
  private int width;

  private int height;

  /** Set during layout and only read by Flying Saucer. */
  private Point location = new Point(0, 0);

  /** {@code failed} runs if it cannot be drawn. */
  SvgDrawing(SVGDocument svg, Runnable failed, int dotsPerPixel) {
    this.svg = svg;
    this.failed = failed;
    this.width = Math.round(svg.size().width * dotsPerPixel);
    this.height = Math.round(svg.size().height * dotsPerPixel);
  }

  /** A negative length follows from the other; if both are negative, the size stays. */
  SvgDrawing scaled(int newWidth, int newHeight) {
    float ratio = height / (float) Math.max(1, width);
    if (newWidth >= 0 || newHeight >= 0) {
      width = newWidth >= 0 ? newWidth : Math.round(newHeight / ratio);
      height = newHeight >= 0 ? newHeight : Math.round(newWidth * ratio);
    }
    return this;
  }

  @Override
  public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
    Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), c);
    FloatSize size = svg.size();
    float scale = Math.min(1, LONGEST_SIDE / Math.max(size.width, size.height));
    ViewBox view = new ViewBox(size.width * scale, size.height * scale);
    PdfTemplate page = device.getCurrentPage().createTemplate(view.width, view.height);
    Graphics2D graphics = page.createGraphicsShapes(view.width, view.height);
    // A JDK without fonts throws errors for a drawing with text; another may fill the memory.
    boolean drawn =
        DrawingThread.completes(
            () -> svg.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, view));
    if (!drawn) {
      failed.run();
      return;
    }
    graphics.dispose();
    try {
      Image image = Image.getInstance(page);
      device.drawImage(new ITextFSImage(image).scale(area.width, area.height), area.x, area.y);
    } catch (BadElementException e) {
      failed.run();
    }
  }

  @Override
  public int getIntrinsicWidth() {
    return width;
  }

  @Override
  public int getIntrinsicHeight() {
    return height;
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(@Nullable LayoutContext c) {}

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public int getBaseline() {
    return 0;
  }

  @Override
  public boolean hasBaseline() {
    return false;
  }
}
