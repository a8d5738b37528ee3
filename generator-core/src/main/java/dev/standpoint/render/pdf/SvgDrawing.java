package dev.standpoint.render.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.renderer.awt.NullPlatformSupport;
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
    PdfTemplate page = device.getCurrentPage().createTemplate(svg.size().width, svg.size().height);
    Graphics2D graphics = page.createGraphicsShapes(svg.size().width, svg.size().height);
    try {
      svg.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(svg.size()));
      Image image = Image.getInstance(page);
      device.drawImage(new ITextFSImage(image).scale(area.width, area.height), area.x, area.y);
    } catch (RuntimeException | InternalError | NoClassDefFoundError e) {
      // A JDK without fonts throws the last two for a drawing with text.
      failed.run();
    } finally {
      graphics.dispose();
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
