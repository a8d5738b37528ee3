package dev.standpoint.render.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.ResourcePolicy;
import com.github.weisj.jsvg.parser.SVGLoader;
import dev.standpoint.xml.SecureXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** Draws pictures: Flying Saucer's own formats, and SVG as vectors instead of pixels. */
final class PrintImages extends ITextReplacedElementFactory {

  /** A drawing may refer to no other file or address. */
  private static final LoaderContext NOTHING_ELSE =
      LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();

  /** Of the library: it would print a stack trace for each drawing that it cannot read. */
  private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  /** How a drawing within the document is reported if it cannot be drawn. */
  private static final String INLINE = "svg";

  private final ThemeAgent agent;

  PrintImages(PrintDevice device, ThemeAgent agent) {
    super(device);
    this.agent = agent;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback callback, int width, int height) {
    Element element = box.getElement();
    if (element != null && element.getNodeName().equals("input")) {
      return null; // it would become a field to fill in, and make the PDF a form
    }
    if (element != null && element.getNodeName().equals("svg")) {
      Optional<SVGDocument> drawing = read(bytes(element));
      Runnable failed = () -> agent.unavailable().add(INLINE);
      if (drawing.isPresent()) {
        return new SvgDrawing(drawing.get(), failed, c.getDotsPerPixel()).scaled(width, height);
      }
      failed.run();
    } else if (element != null && element.getNodeName().equals("img")) {
      String address = element.getAttribute("src");
      Optional<SVGDocument> drawing = agent.drawing(address).flatMap(PrintImages::read);
      if (drawing.isPresent()) {
        Runnable failed = () -> agent.unavailable().add(address);
        return new SvgDrawing(drawing.get(), failed, c.getDotsPerPixel()).scaled(width, height);
      }
    }
    return pixels(c, box, callback, width, height);
  }

  /** A picture of pixels. One that takes more memory than there is leaves its place empty. */
  private @Nullable ReplacedElement pixels(
      LayoutContext c, BlockBox box, UserAgentCallback callback, int width, int height) {
    try {
      return super.createReplacedElement(c, box, callback, width, height);
    } catch (RuntimeException | OutOfMemoryError e) {
      Element element = box.getElement();
      agent.unavailable().add(element == null ? INLINE : element.getAttribute("src"));
      return null;
    }
  }

  /** The drawing as a document of its own. */
  private static byte[] bytes(Element svg) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      SecureXml.serializer().transform(new DOMSource(svg), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Absent if it is not a drawing that the library can read. */
  private static Optional<SVGDocument> read(byte[] svg) {
    return Optional.ofNullable(
        new SVGLoader().load(new ByteArrayInputStream(svg), null, NOTHING_ELSE));
  }
}
