package dev.standpoint.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * What the file says of itself: language, date, producer, id. All of it comes from the document,
 * never from the clock; title and author Flying Saucer takes from the same head.
 */
final class PdfProperties extends DefaultPDFCreationListener {

  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final PrintDocument document;
  private final Supplier<String> id;

  /** {@code id}, 32 hexadecimal digits, is asked for when all resources have been read. */
  PdfProperties(PrintDocument document, Supplier<String> id) {
    this.document = document;
    this.id = id;
  }

  @Override
  public void preOpen(ITextRenderer renderer) {
    PdfWriter writer = writer(renderer);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
    try {
      writer.setFullCompression();
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void preWrite(ITextRenderer renderer, int pageCount) {
    PdfWriter writer = writer(renderer);
    document.language().ifPresent(language -> putLanguage(writer, language));
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.PRODUCER, new PdfString("Standpoint"));
    info.remove(PdfName.CREATIONDATE);
    info.remove(PdfName.MODDATE);
    document.meta("date").map(PdfProperties::date).ifPresent(date -> putDates(info, date));
  }

  @Override
  public void onClose(ITextRenderer renderer) {
    String half = "<" + id.get() + ">";
    writer(renderer).getInfo().put(PdfName.FILEID, new PdfLiteral("[" + half + half + "]"));
  }

  private static void putLanguage(PdfWriter writer, String language) {
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
  }

  private static void putDates(PdfDictionary info, PdfString date) {
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
  }

  private static PdfString date(String instant) {
    return new PdfString(PDF_DATE.format(Instant.parse(instant)));
  }

  private static PdfWriter writer(ITextRenderer renderer) {
    return Objects.requireNonNull(renderer.getWriter());
  }
}
