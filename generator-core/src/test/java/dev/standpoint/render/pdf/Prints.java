package dev.standpoint.render.pdf;

import dev.standpoint.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints documents with the default theme, and reads the text of PDFs. */
public final class Prints {

  private static final Pattern FONT = Pattern.compile("url\\((fonts/[^)]+)\\)");

  private static final String ROOT = "dev/standpoint/templates/print/";

  static final Map<String, byte[]> FILES = files();
  public static final PdfPrinter PRINTER = new PdfPrinter(new Theme(FILES));

  private Prints() {}

  /** A document with everything that the print template can contain. */
  public static String briefing() {
    return text("print/briefing.xhtml");
  }

  /** A document in the default print style; {@code body} is the markup within its body. */
  static String document(String body) {
    return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head><title>Notes</title><link rel="stylesheet" href="print.css"/></head>
        <body>
        """
        + body
        + "</body></html>";
  }

  /** The default theme with {@code css} in place of its print style. */
  static Theme themeWithStyle(String css) {
    Map<String, byte[]> files = new HashMap<>(FILES);
    files.put("print/print.css", css.getBytes(StandardCharsets.UTF_8));
    return new Theme(files);
  }

  /** The default theme with {@code css} at the end of its print style. */
  static Theme themeWithAddedStyle(String css) {
    return themeWithStyle(new String(bytes(ROOT + "print.css"), StandardCharsets.UTF_8) + css);
  }

  public static PrintedPdf print(String body) {
    return PRINTER.print(document(body));
  }

  /** The text of each page, with single spaces in place of all white space. */
  static List<String> pages(PrintedPdf printed) {
    return rawPages(printed).stream().map(page -> page.replaceAll("\\s+", " ")).toList();
  }

  static List<String> lines(PrintedPdf printed) {
    return rawPages(printed).stream().flatMap(String::lines).toList();
  }

  private static List<String> rawPages(PrintedPdf printed) {
    try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
      return IntStream.rangeClosed(1, pdf.getNumberOfPages()).mapToObj(n -> page(pdf, n)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(PDDocument pdf, int number) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true); // within a line Flying Saucer paints marks after all else
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new HashMap<>();
    files.put("print/print.css", bytes(ROOT + "print.css"));
    FONT.matcher(text(ROOT + "print.css"))
        .results()
        .forEach(url -> files.put("print/" + url.group(1), bytes(ROOT + url.group(1))));
    return files;
  }

  static String text(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Prints.class.getClassLoader().getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
