package dev.standpoint.render.pdf;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.PackFile;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.RenderException;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.pdf.document.Attachment;
import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the XHTML that another renderer lays out. It never looks into the briefing itself. */
public final class PdfRenderer implements Renderer {

  /** The ending of documents among the artifacts of the layout; all others are pictures. */
  static final String LAYOUT = ".xhtml";

  private static final String TEMPLATE = "print/pack.ftlh";

  private static final String STYLE = "print/print.css";

  /** The start of the addresses of notes' pictures in the layout. */
  private static final String PICTURES = "../assets/images/";

  private final Theme theme;
  private final PdfPrinter printer;
  private final Renderer print;
  private final Renderer data;

  /**
   * {@code print} renders XHTML documents and the pictures in them; each document becomes a PDF of
   * the same name, with fonts of {@code library} for what the theme's fonts lack. {@code data}
   * renders the files to embed.
   */
  public PdfRenderer(Theme theme, FontLibrary library, Renderer print, Renderer data) {
    this.theme = theme;
    this.printer = new PdfPrinter(theme, library);
    this.print = print;
    this.data = data;
  }

  @Override
  public WithDiagnostics<List<Artifact>> render(Briefing briefing) {
    WithDiagnostics<List<Artifact>> layouts = print.render(briefing);
    List<Diagnostic> found = new ArrayList<>(layouts.diagnostics());
    List<Artifact> pdfs = new ArrayList<>();
    Map<String, byte[]> pictures =
        layouts.value().stream()
            .filter(artifact -> !artifact.path().endsWith(LAYOUT))
            .collect(Collectors.toMap(Artifact::path, Artifact::bytes));
    List<Attachment> attachments = PackAttachments.of(briefing, data.render(briefing).value());
    for (Artifact layout : layouts.value()) {
      if (!layout.path().endsWith(LAYOUT)) {
        continue;
      }
      PrintedPdf pdf =
          print(new String(layout.bytes(), StandardCharsets.UTF_8), pictures, attachments);
      String name = layout.path().substring(0, layout.path().length() - LAYOUT.length());
      pdfs.add(new Artifact(name + ".pdf", pdf.bytes()));
      Pack pack = briefing.pack();
      List<SourceText> sources = pack.files().stream().map(PackFile::text).toList();
      found.addAll(notShown(pdf, sources, pack.info().at()));
    }
    return new WithDiagnostics<>(pdfs, found);
  }

  /** Errors of the template or the style end the rendering, since there is no PDF to show. */
  private PrintedPdf print(
      String xhtml, Map<String, byte[]> pictures, List<Attachment> attachments) {
    try {
      return printer.print(xhtml, pictures, attachments);
    } catch (IllegalArgumentException e) {
      Diagnostic fault =
          Diagnostic.of(
              DiagnosticCode.TEMPLATE_ERROR,
              Span.startOf(theme.path(TEMPLATE)),
              "the output of this template is not well-formed XML: " + e.getMessage());
      throw new RenderException(fault, e);
    } catch (UnusableFontException e) {
      // The default theme has its fonts, so either the style or the template is the project's.
      String file = theme.own().contains(STYLE) ? STYLE : TEMPLATE;
      Span at = Span.startOf(theme.path(file));
      throw new RenderException(
          Diagnostic.of(DiagnosticCode.PRINT_FONT, at, String.valueOf(e.getMessage())), e);
    }
  }

  /** A diagnostic for everything in the document that the PDF lacks. */
  private static List<Diagnostic> notShown(PrintedPdf pdf, List<SourceText> sources, Span pack) {
    List<Diagnostic> found =
        new ArrayList<>(UnprintableText.find(pdf.unprintable(), pdf.runs(), sources, pack));
    found.addAll(UnprintableText.findUnjoined(pdf.unjoined(), pdf.runs(), sources, pack));
    for (String address : pdf.unavailable()) {
      found.add(notShown(address, pack));
    }
    return found;
  }

  private static Diagnostic notShown(String address, Span pack) {
    return address.startsWith(PICTURES)
        ? Diagnostic.of(
            DiagnosticCode.IMAGE_NOT_PRINTED,
            pack,
            "\""
                + address.substring(PICTURES.length())
                + "\" cannot be drawn, so it is missing in the PDF",
            "save it as PNG or JPEG")
        : Diagnostic.of(
            DiagnosticCode.MISSING_PRINT_FILE,
            pack,
            "the print template refers to \"" + address + "\", which is not in the theme");
  }
}
