package dev.standpoint.render.pdf.document;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
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
 * Sets the properties of the file: tagged, with language, title, date, id and attachments. All
 * values come from the document, never from the clock, so that equal documents give equal bytes.
 */
public final class PdfProperties extends DefaultPDFCreationListener {

  /** Dates of ISO 32000-1, 7.9.4, always in UTC. */
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Metadata metadata;
  private final Attachments attachments;
  private final Supplier<String> id;

  /** {@code id} gives 32 hexadecimal digits. */
  public PdfProperties(Metadata metadata, Attachments attachments, Supplier<String> id) {
    this.metadata = metadata;
    this.attachments = attachments;
    this.id = id;
  }

  @Override
  public void preOpen(ITextRenderer renderer) {
    PdfWriter writer = writer(renderer);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    // The Tab key follows the structure (ISO 14289-1, 7.18.3).
    writer.setTabs(PdfName.S);
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
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
    writer.setXmpMetadata(metadata.xmp());
    OutputIntent.put(writer);
    attachments.write(writer);
  }

  /** Runs after Flying Saucer has copied the document's {@code head} to the dictionary. */
  @Override
  public void onClose(ITextRenderer renderer) {
    PdfDictionary info = writer(renderer).getInfo();
    info.put(PdfName.TITLE, text(metadata.title()));
    put(info, PdfName.AUTHOR, metadata.author().orElse(""));
    put(info, PdfName.SUBJECT, metadata.subject().orElse(""));
    info.remove(PdfName.KEYWORDS);
    info.put(PdfName.PRODUCER, text(Metadata.PRODUCER));
    info.remove(PdfName.CREATIONDATE);
    info.remove(PdfName.MODDATE);
    metadata.date().map(PdfProperties::date).ifPresent(date -> putDates(info, date));
    String half = "<" + id.get() + ">";
    info.put(PdfName.FILEID, new PdfLiteral("[" + half + half + "]"));
  }

  /** Replaces the value of Flying Saucer; an empty value removes it. */
  private static void put(PdfDictionary info, PdfName name, String value) {
    info.remove(name);
    if (!value.isEmpty()) {
      info.put(name, text(value));
    }
  }

  private static void putDates(PdfDictionary info, PdfString date) {
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
  }

  /** An instant with a precision of seconds. */
  static PdfString date(Instant at) {
    return new PdfString(PDF_DATE.format(at));
  }

  private static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }

  private static PdfWriter writer(ITextRenderer renderer) {
    return Objects.requireNonNull(renderer.getWriter());
  }
}
