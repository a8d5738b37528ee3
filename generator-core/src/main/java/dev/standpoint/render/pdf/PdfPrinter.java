package dev.standpoint.render.pdf;

import dev.standpoint.render.pdf.document.Attachment;
import dev.standpoint.render.pdf.document.Attachments;
import dev.standpoint.render.pdf.document.FileId;
import dev.standpoint.render.pdf.document.Metadata;
import dev.standpoint.render.pdf.document.PdfProperties;
import dev.standpoint.render.pdf.document.PrintDocument;
import dev.standpoint.render.pdf.font.EmbeddedFont;
import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.render.pdf.font.FoundFont;
import dev.standpoint.render.pdf.font.HanRegion;
import dev.standpoint.render.pdf.script.ArabicWords;
import dev.standpoint.theme.FontFiles;
import dev.standpoint.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

  private final FontLibrary library;

  /** A printer without other fonts than the theme's. */
  public PdfPrinter(Theme theme) {
    this(theme, new FontLibrary(FontFiles.in(theme)));
  }

  public PdfPrinter(Theme theme, FontLibrary library) {
    this.theme = theme;
    this.library = library;
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
    ParsedTheme style =
        Objects.requireNonNullElseGet(idle.poll(), () -> new ParsedTheme(library, Set.of()));
    PrintDocument document = PrintDocument.parse(xhtml);
    PrintDevice device = new PrintDevice(document, style.runs());
    PrintedPdf printed;
    try {
      printed = print(document, device, style, pictures, attachments);
    } catch (RuntimeException e) {
      if (device.usedFonts().isEmpty()) {
        throw e;
      }
      return printWithout(damaged(device.usedFonts(), xhtml), xhtml, pictures, attachments);
    }
    if (style.unavailable().isEmpty()) {
      // Missing files are found only while parsing, and must be reported for each document.
      idle.push(style);
    }
    return printed;
  }

  /** The second try is the last: an error in it is not one of the refused fonts. */
  private PrintedPdf printWithout(
      Set<FoundFont> refused,
      String xhtml,
      Map<String, byte[]> pictures,
      List<Attachment> attachments) {
    refused.forEach(library::reject);
    PrintDocument document = PrintDocument.parse(xhtml);
    ParsedTheme style = new ParsedTheme(library, refused);
    PrintDevice device = new PrintDevice(document, style.runs());
    return print(document, device, style, pictures, attachments);
  }

  /** Those that cannot be written alone; all of them if each can. */
  private static Set<FoundFont> damaged(Set<FoundFont> used, String text) {
    Set<FoundFont> damaged = new LinkedHashSet<>();
    for (FoundFont font : used) {
      if (!EmbeddedFont.canBeWritten(font, font.charactersOf(text))) {
        damaged.add(font);
      }
    }
    return damaged.isEmpty() ? used : damaged;
  }

  private PrintedPdf print(
      PrintDocument document,
      PrintDevice device,
      ParsedTheme style,
      Map<String, byte[]> pictures,
      List<Attachment> attachments) {
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
    style.runs().startDocument(HanRegion.of(metadata.language(), document.source()));
    renderer.setListener(
        new PdfProperties(
            metadata,
            new Attachments(attachments, metadata.date()),
            new FileId(document, theme, pictures, attachments, device.usedFonts())));
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
        runs(document, device),
        List.copyOf(agent.unavailable()));
  }

  private static Set<String> runs(PrintDocument document, PrintDevice device) {
    Set<String> runs = PrintedRuns.in(document.body(), device.unprintable());
    runs.addAll(PrintedRuns.in(document.body(), device.unjoined()));
    return runs;
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
