package dev.standpoint.render.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Objects;
import java.util.Optional;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** The places of elements in the laid out document, by their ids. */
final class Destinations {

  private final ITextOutputDevice device;
  private final RenderingContext context;

  /** Knows all pages and which of them a height of the layout falls on. */
  private final Layer pages;

  private final PdfWriter writer;

  Destinations(ITextOutputDevice device, RenderingContext context, Box root) {
    this.device = device;
    this.context = context;
    this.pages = Objects.requireNonNull(root.getLayer());
    this.writer = Objects.requireNonNull(device.getWriter());
  }

  /** Absent if no element of this id is shown. */
  Optional<PdfDestination> of(String id) {
    Box box = device.getSharedContext().getBoxById(id);
    PageBox page = box == null ? null : pages.getPage(context, box.getAbsY());
    if (box == null || page == null) {
      return Optional.empty();
    }
    // Layout counts dots downwards without margins; PDF counts points upwards from the lower edge.
    int fromTop = page.getMarginBorderPadding(context, Edge.TOP) + box.getAbsY() - page.getTop();
    float y = device.getDeviceLength(page.getHeight(context) - fromTop);
    PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    place.addPage(writer.getPageReference(page.getPageNo() + 1));
    return Optional.of(place);
  }
}
