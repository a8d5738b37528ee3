package dev.standpoint.render.pdf;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import dev.standpoint.render.pdf.document.PrintDocument;
import dev.standpoint.render.pdf.script.BidiLines;
import dev.standpoint.render.pdf.script.FontRuns;
import dev.standpoint.render.pdf.script.RightToLeftText;
import dev.standpoint.render.pdf.script.TextPainter;
import dev.standpoint.render.pdf.structure.MarkedContentRef;
import dev.standpoint.render.pdf.structure.StructureTree;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.IdentityHashMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
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
 * Paints each text once, as content of the document's structure, and all else as artifacts; notes
 * what no font can show, and writes our own links and bookmarks.
 */
final class PrintDevice extends ITextOutputDevice {

  private static final Pattern LEADER = Pattern.compile("[ .]+");

  private final PrintDocument document;
  private @Nullable StructureTree structure;
  private final IdentityHashMap<Element, Integer> firstPages = new IdentityHashMap<>();
  private @Nullable ContentMarks marks;
  private @Nullable PageLinks links;
  private @Nullable Box root;
  private @Nullable Shape clip;
  private final TextPainter lettering;
  private final BidiLines lines;
  private @Nullable FSFont font;
  private boolean rightToLeft;

  PrintDevice(PrintDocument document, FontRuns runs) {
    super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    this.document = document;
    this.lettering = new TextPainter(runs, this, this::drawInFont);
    this.lines = new BidiLines(runs);
  }

  NavigableSet<Integer> unprintable() {
    return lettering.unprintable();
  }

  NavigableSet<Integer> unjoined() {
    return lettering.unjoined();
  }

  /** Puts lines into the order in which they are seen, once they have been laid out. */
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

  /** All styles are known by now. */
  @Override
  public void start(Document dom) {
    super.start(dom);
    structure = StructureTree.of(document.body(), document::leads, new Styles());
  }

  @Override
  public void initializePage(PdfContentByte page, float height) {
    super.initializePage(page, height);
    clip = null;
    marks = new ContentMarks(structure(), writer(), page);
  }

  @Override
  public void finishPage() {
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
      slot(c, text, line).ifPresentOrElse(marks()::content, marks()::artifact);
      InlineText seen = document.isBidirectional() ? lines.arrange(text, c) : text;
      rightToLeft = seen instanceof RightToLeftText;
      marks().whole(() -> super.drawText(c, seen));
      rightToLeft = false;
    }
  }

  /** Absent for what is no content: running heads, and the head of a table where it comes again. */
  private Optional<MarkedContentRef> slot(
      RenderingContext c, InlineText text, InlineLayoutBox line) {
    if (line.isContainedInMarginBox()) {
      return Optional.empty();
    }
    Optional<MarkedContentRef> slot =
        text.getTextNode() == null
            ? generated(text, line)
            : structure().content(text.getTextNode());
    return slot.filter(found -> isFirst(found, c.getPageNo()));
  }

  /** Leaders, the dots before a page number, are there for the eye. */
  private Optional<MarkedContentRef> generated(InlineText text, InlineLayoutBox line) {
    Element element = null;
    for (Box box = line; box != null && element == null; box = box.getParent()) {
      element = box.getElement();
    }
    return element == null || LEADER.matcher(text.getSubstring()).matches()
        ? Optional.empty()
        : structure().generated(element, isBefore(element));
  }

  /** Flying Saucer does not say; where a style has both, what is painted first comes before. */
  private boolean isBefore(Element element) {
    Styles styles = new Styles();
    return styles.isAdded(element, true)
        && (!styles.isAdded(element, false) || !structure().isPainted(element));
  }

  private final class Styles implements StructureTree.Styling {

    @Override
    public boolean isBlock(Element element) {
      CalculatedStyle style = getSharedContext().getStyle(element);
      return !style.isInline() || style.isAbsolute();
    }

    @Override
    public boolean isAdded(Element element, boolean before) {
      String where = before ? "before" : "after";
      return getSharedContext().getCss().getPseudoElementStyle(element, where) != null;
    }
  }

  private boolean isFirst(MarkedContentRef slot, int page) {
    Element repeated = slot.repeated();
    return repeated == null || page == firstPages.computeIfAbsent(repeated, first -> page);
  }

  /** At a page's edges the neighbour's line is painted too: clipped, but there for a reader. */
  private static boolean isOnPage(PageBox page, InlineLayoutBox line) {
    int baseline = line.getAbsY() + line.getBaseline();
    return line.isContainedInMarginBox()
        || (baseline > page.getTop() && baseline <= page.getBottom());
  }

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    marks().close();
    Optional<MarkedContentRef> slot =
        box.isContainedInMarginBox() ? Optional.empty() : structure().content(box.getElement());
    slot = slot.filter(found -> isFirst(found, c.getPageNo()));
    slot.ifPresentOrElse(marks()::content, marks()::artifact);
    slot.ifPresent(found -> structure().place(found, createLocalTargetArea(c, box), writer()));
    marks().whole(() -> super.paintReplacedElement(c, box));
    marks().close();
  }

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

  /** At a page's edges boxes of the neighbour are painted too. */
  private static boolean isOnPage(PageBox page, Box box) {
    int middle = box.getAbsY() + box.getHeight() / 2;
    return !box.isContainedInMarginBox() && middle > page.getTop() && middle <= page.getBottom();
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

  /** Marked content and the graphics state it is painted in end together. */
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

  /** Every box is held against it, on every page: it is computed once, and a plain rectangle. */
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
      lettering.drawFromTheRight(s, own, x, y, info);
    } else if (info == null && lettering.isPlain(s, own)) {
      super.drawString(s, x, y, null);
    } else {
      lettering.draw(s, own, x, y, info);
    }
  }

  private void drawInFont(
      FSFont other, String text, float x, float y, @Nullable JustificationInfo info) {
    super.setFont(other);
    super.drawString(text, x, y, info);
    super.setFont(requireNonNull(font));
  }

  /** Not the inherited one: it places bookmarks as if all pages were as high as the last. */
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

  private StructureTree structure() {
    return requireNonNull(structure);
  }

  private ContentMarks marks() {
    return requireNonNull(marks);
  }

  private PdfWriter writer() {
    return requireNonNull(getWriter());
  }
}
