package dev.standpoint.render.pdf;

import dev.standpoint.model.Theme;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.util.XRLog;

/**
 * Prints XHTML as a PDF, with the styles and fonts of one theme: same document, same bytes. Several
 * threads may print at once.
 */
public final class PdfPrinter {

  private static final String HEADLESS = "java.awt.headless";

  static {
    // Flying Saucer's colours and shapes are AWT's, which looks for a display when it starts.
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    XRLog.setLoggingEnabled(false);
  }

  private final Theme theme;

  public PdfPrinter(Theme theme) {
    this.theme = theme;
  }

  /**
   * Prints a whole document; relative addresses in it start from the theme's {@code print/}.
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
   * The same with pictures, whose names are seen from above {@code print/} as the theme's are, and
   * with files that travel in the PDF, no two of one name.
   */
  public PrintedPdf print(
      String xhtml, Map<String, byte[]> pictures, List<Attachment> attachments) {
    PrintDocument document = PrintDocument.parse(xhtml);
    FontRuns fonts = new FontRuns();
    PrintDevice device = new PrintDevice(document, fonts);
    ThemeAgent agent = new ThemeAgent(theme, pictures, device);
    ITextRenderer renderer = renderer(device, agent, fonts);
    PrintNamespace namespace = new PrintNamespace();
    renderer.setDocument(document.dom(), ThemeAgent.BASE.toString(), namespace);
    if (document.isBidirectional()) {
      joinLetters(document, renderer.getSharedContext());
    }
    Metadata metadata = Metadata.of(document);
    renderer.setListener(
        new PdfProperties(
            metadata,
            new Attachments(attachments, metadata.date()),
            () -> id(xhtml, agent, attachments)));
    renderer.layout();
    namespace.layoutIsDone();
    device.arrange(
        Objects.requireNonNull(renderer.getRootBox()),
        renderer.getSharedContext().newLayoutContextInstance(new ITextFontContext()));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 18);
    renderer.createPDF(pdf);
    return new PrintedPdf(
        pdf.toByteArray(),
        List.copyOf(device.unprintable()),
        List.copyOf(device.unjoined()),
        List.copyOf(agent.unavailable()));
  }

  private static ITextRenderer renderer(PrintDevice device, ThemeAgent agent, FontRuns fonts) {
    ITextRenderer renderer =
        new ITextRenderer(
            ITextRenderer.DEFAULT_DOTS_PER_POINT,
            ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
            device,
            agent,
            new ThemeFonts(fonts, agent.unavailable()),
            new PrintImages(device, agent),
            new Measure(fonts));
    renderer
        .getSharedContext()
        .setLineBreakingStrategy(
            (text, language, style) -> new LineBreaks(text, PrintNamespace.following(language)));
    return renderer;
  }

  private static void joinLetters(PrintDocument document, SharedContext styles) {
    ArabicWords.join(document.body(), part -> styles.getStyle(part).isInline());
  }

  /**
   * Another text, theme or attachment is another file; a later build of the same is the same file.
   */
  private static String id(String xhtml, ThemeAgent agent, List<Attachment> attachments) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(xhtml.getBytes(StandardCharsets.UTF_8));
      agent.served().values().forEach(digest::update);
      attachments.forEach(file -> digest.update(file.bytes()));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
