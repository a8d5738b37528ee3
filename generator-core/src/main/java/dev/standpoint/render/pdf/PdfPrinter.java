package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.document.Attachment;
import dev.standpoint.render.pdf.document.Attachments;
import dev.standpoint.render.pdf.document.FileId;
import dev.standpoint.render.pdf.document.Metadata;
import dev.standpoint.render.pdf.document.PdfProperties;
import dev.standpoint.render.pdf.document.PrintDocument;
import dev.standpoint.render.pdf.script.ArabicWords;
import dev.standpoint.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.util.XRLog;

/**
 * Prints XHTML as a PDF with the styles and fonts of one theme. Equal documents give equal bytes.
 * Thread-safe.
 */
public final class PdfPrinter {

  private static final String HEADLESS = "java.awt.headless";

  static {
    // Flying Saucer uses colours and shapes of AWT, which looks for a display when it starts.
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    XRLog.setLoggingEnabled(false);
  }

  /** Bytes; a pack of ten pages has about as many. */
  private static final int INITIAL_SIZE = 1 << 18;

  private final Theme theme;

  /** Those that no thread uses now. */
  private final Deque<ParsedTheme> idle = new ConcurrentLinkedDeque<>();

  public PdfPrinter(Theme theme) {
    this.theme = theme;
  }

  /**
   * Prints a document; relative addresses in it start from the theme's {@code print/}.
   *
   * @throws IllegalArgumentException if {@code xhtml} is not well-formed or has a DOCTYPE
   */
  public PrintedPdf print(String xhtml) {
    return print(xhtml, Map.of(), List.of());
  }

  PrintedPdf print(String xhtml, Map<String, byte[]> pictures) {
    return print(xhtml, pictures, List.of());
  }

  /**
   * The same with pictures, by names relative to the theme's root, and with embedded files of
   * different names.
   */
  public PrintedPdf print(
      String xhtml, Map<String, byte[]> pictures, List<Attachment> attachments) {
    PrintDocument document = PrintDocument.parse(xhtml);
    ParsedTheme style = Objects.requireNonNullElseGet(idle.poll(), ParsedTheme::new);
    PrintedPdf printed = print(document, style, pictures, attachments);
    if (style.unavailable().isEmpty()) {
      // Missing files are found only while parsing, and must be reported for each document.
      idle.push(style);
    }
    return printed;
  }

  private PrintedPdf print(
      PrintDocument document,
      ParsedTheme style,
      Map<String, byte[]> pictures,
      List<Attachment> attachments) {
    PrintDevice device = new PrintDevice(document, style.runs());
    ThemeAgent agent = new ThemeAgent(theme, pictures, device);
    ITextRenderer renderer = renderer(device, agent, style);
    PrintNamespace namespace = new PrintNamespace();
    renderer.setDocument(document.dom(), ThemeAgent.BASE.toString(), namespace);
    style.unavailable().addAll(agent.unavailable());
    agent.unavailable().addAll(style.unavailable());
    if (document.isBidirectional()) {
      joinLetters(document, renderer.getSharedContext());
    }
    Metadata metadata = Metadata.of(document);
    renderer.setListener(
        new PdfProperties(
            metadata,
            new Attachments(attachments, metadata.date()),
            new FileId(document, theme, pictures, attachments)));
    renderer.layout();
    namespace.layoutIsDone();
    device.arrange(
        Objects.requireNonNull(renderer.getRootBox()),
        renderer.getSharedContext().newLayoutContextInstance(new ITextFontContext()));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(INITIAL_SIZE);
    renderer.createPDF(pdf);
    return new PrintedPdf(
        pdf.toByteArray(),
        List.copyOf(device.unprintable()),
        List.copyOf(device.unjoined()),
        List.copyOf(agent.unavailable()));
  }

  private static ITextRenderer renderer(PrintDevice device, ThemeAgent agent, ParsedTheme style) {
    ITextRenderer renderer =
        new ITextRenderer(
            ITextRenderer.DEFAULT_DOTS_PER_POINT,
            ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
            device,
            agent,
            style.fonts(),
            new PrintImages(device, agent),
            new TextMeasurer(style.runs()));
    style.lendSheets(renderer.getSharedContext(), agent);
    renderer
        .getSharedContext()
        .setLineBreakingStrategy(
            (text, language, css) -> new LineBreaks(text, PrintNamespace.following(language)));
    return renderer;
  }

  private static void joinLetters(PrintDocument document, SharedContext styles) {
    ArabicWords.join(document.body(), part -> styles.getStyle(part).isInline());
  }
}
