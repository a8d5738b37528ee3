package dev.standpoint.render.pdf;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import dev.standpoint.render.pdf.document.PrintDocument;
import dev.standpoint.render.pdf.font.FoundFont;
import dev.standpoint.render.pdf.script.BidiLines;
import dev.standpoint.render.pdf.script.FontRuns;
import dev.standpoint.render.pdf.script.RightToLeftText;
import dev.standpoint.render.pdf.script.TextPainter;
import dev.standpoint.render.pdf.structure.MarkedContentRef;
import dev.standpoint.render.pdf.structure.StructureTree;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Flying Saucer's output device, made accessible: it paints each text once, as content of the
 * document's structure, and everything else as an artifact. It also reports what no font can show
 * and writes our own links and bookmarks.
 */
final class PrintDevice extends ITextOutputDevice {

  private final PrintDocument document;
  private final TextPainter painter;
  private final BidiLines lines;

  /** Known from {@link #start} on, when Flying Saucer has computed the styles. */
  private @Nullable ContentFinder content;

  /** Those of the current page. */
  private @Nullable ContentMarks marks;

  /** Null until a link is painted; then used for all pages. */
  private @Nullable PageLinks links;

  /** The box of the entire document, which knows its pages. */
  private @Nullable Box root;

  /** The clip of {@link #getClip}, or null if it has to be computed again. */
  private @Nullable Shape clip;

  /** The font that the style wants, which may lack characters. */
  private @Nullable FSFont font;

  /** Whether the text that is painted now is read from right to left. */
  private boolean rightToLeft;

  PrintDevice(PrintDocument document, FontRuns runs) {
    super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    this.document = document;
    this.painter = new TextPainter(runs, this, this::drawInFont);
    this.lines = new BidiLines(runs);
  }

  /** Code points that no font could show. */
  NavigableSet<Integer> unprintable() {
    return painter.unprintable();
  }

  /** The fonts that were needed beside those of the style; grows while painting. */
  Set<FoundFont> usedFonts() {
    return painter.used();
  }

  /** Arabic letters that could not be joined to their words. */
  NavigableSet<Integer> unjoined() {
    return painter.unjoined();
  }

  /** Puts the laid out lines into visual order. */
  void arrange(Box root, CssContext c) {
    if (document.isBidirectional()) {
      lines.arrange(root, c);
    }
  }

  @Override
  public void setRoot(Box box) {
    super.setRoot(box);
    root = box;
  }

  @Override
  public void start(Document dom) {
    super.start(dom);
    content = ContentFinder.in(document, getSharedContext());
  }

  @Override
  public void initializePage(PdfContentByte page, float height) {
    super.initializePage(page, height);
    clip = null;
    marks = new ContentMarks(structure(), writer(), page);
  }

  @Override
  public void finishPage() {
    // A picture has a sequence of its own, also within a line of text.
    marks().close();
    if (links != null) {
      links.write();
    }
    super.finishPage();
  }

  @Override
  public void drawText(RenderingContext c, InlineText text) {
    InlineLayoutBox line = requireNonNull(text.getParent());
    if (isOnPage(requireNonNull(c.getPage()), line)) {
      open(content().find(text, line, c.getPageNo()));
      InlineText seen = document.isBidirectional() ? lines.arrange(text, c) : text;
      rightToLeft = seen instanceof RightToLeftText;
      marks().keepOpen(() -> super.drawText(c, seen));
      rightToLeft = false;
    }
  }

  private void open(Optional<MarkedContentRef> place) {
    place.ifPresentOrElse(marks()::content, marks()::artifact);
  }

  /**
   * At a page's edges Flying Saucer paints the neighbour page's line again. The clip hides it from
   * the eye, but not from a screen reader.
   */
  private static boolean isOnPage(PageBox page, InlineLayoutBox line) {
    return line.isContainedInMarginBox() || isOn(page, line.getAbsY() + line.getBaseline());
  }

  /** The same for a box. */
  private static boolean isOnPage(PageBox page, Box box) {
    return !box.isContainedInMarginBox() && isOn(page, box.getAbsY() + box.getHeight() / 2);
  }

  /** By one height alone, so that no line is on two pages. */
  private static boolean isOn(PageBox page, int y) {
    return y > page.getTop() && y <= page.getBottom();
  }

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    marks().close();
    Optional<MarkedContentRef> place = content().find(box, c.getPageNo());
    open(place);
    place.ifPresent(found -> structure().place(found, createLocalTargetArea(c, box), writer()));
    marks().keepOpen(() -> super.paintReplacedElement(c, box));
    marks().close();
  }

  /** Flying Saucer paints the background of every box, so that this finds the areas of links. */
  @Override
  public void paintBackground(RenderingContext c, Box box) {
    super.paintBackground(c, box);
    Element element = box.getElement();
    if (element != null
        && structure().isLink(element)
        && isOnPage(requireNonNull(c.getPage()), box)) {
      links(c).add(element, createLocalTargetArea(c, box));
    }
  }

  @Override
  public void fill(Shape shape) {
    marks().artifact();
    super.fill(shape);
  }

  @Override
  public void draw(Shape shape) {
    marks().artifact();
    super.draw(shape);
  }

  @Override
  public void drawImage(FSImage image, int x, int y) {
    marks().artifact();
    super.drawImage(image, x, y);
  }

  /** Marked content must end in the graphics state in which it began (ISO 32000-1, 14.6.1). */
  @Override
  public void setClip(Shape shape) {
    marks().close();
    super.setClip(shape);
    clip = null;
  }

  @Override
  public void clip(Shape shape) {
    marks().close();
    super.clip(shape);
    clip = null;
  }

  @Override
  public void translate(double x, double y) {
    super.translate(x, y);
    clip = null;
  }

  /**
   * Flying Saucer asks for each box on each page, and super computes the clip each time. A
   * rectangle also intersects much faster than the general shape that super returns.
   */
  @Override
  public @Nullable Shape getClip() {
    if (clip == null) {
      Shape exact = super.getClip();
      clip = exact != null && new Area(exact).isRectangular() ? exact.getBounds2D() : exact;
    }
    return clip;
  }

  @Override
  public void setFont(FSFont font) {
    super.setFont(font);
    this.font = font;
  }

  @Override
  public void drawString(String s, float x, float y, @Nullable JustificationInfo info) {
    marks().artifact();
    FSFont own = requireNonNull(font);
    if (rightToLeft) {
      painter.drawFromTheRight(s, own, x, y, info);
    } else if (info == null && painter.isPlain(s, own)) {
      super.drawString(s, x, y, null);
    } else {
      painter.draw(s, own, x, y, info);
    }
  }

  /** Draws with another font and then sets the font of the style again. */
  private void drawInFont(
      FSFont other, String text, float x, float y, @Nullable JustificationInfo info) {
    super.setFont(other);
    super.drawString(text, x, y, info);
    super.setFont(requireNonNull(font));
  }

  /** Does not call super, which places bookmarks as if all pages were as high as the last. */
  @Override
  public void finish(RenderingContext c, Box box) {
    new Bookmarks(new Destinations(this, c, box), writer()).write(document.headings());
    structure().finish(writer());
  }

  private PageLinks links(RenderingContext c) {
    if (links == null) {
      links = new PageLinks(new Destinations(this, c, requireNonNull(root)), structure(), writer());
    }
    return links;
  }

  private ContentFinder content() {
    return requireNonNull(content);
  }

  private StructureTree structure() {
    return content().structure();
  }

  private ContentMarks marks() {
    return requireNonNull(marks);
  }

  private PdfWriter writer() {
    return requireNonNull(getWriter());
  }
}
