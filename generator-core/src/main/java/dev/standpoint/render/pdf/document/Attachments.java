package dev.standpoint.render.pdf.document;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Embeds files in a PDF (ISO 32000-1, 7.11.4), each with its relation to the document. */
public record Attachments(List<Attachment> files, Optional<Instant> date) {

  /** Required by PDF/A-3 for every embedded file (ISO 19005-3, 6.8). */
  private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

  public Attachments {
    files = List.copyOf(files);
  }

  /** Embeds the files and names them in the catalog; a document without files gets no entry. */
  void write(PdfWriter writer) {
    if (files.isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    try {
      for (Attachment file : files) {
        PdfFileSpecification embedded = embedded(file, writer);
        writer.addFileAttachment(file.name(), embedded);
        associated.add(embedded.getReference());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writer.getExtraCatalog().put(PdfName.AF, associated);
  }

  /**
   * The file's date is that of the document, as the source files have no dates we could rely on.
   */
  private PdfFileSpecification embedded(Attachment file, PdfWriter writer) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    date.ifPresent(at -> parameters.put(PdfName.MODDATE, PdfProperties.date(at)));
    PdfFileSpecification specification =
        PdfFileSpecification.fileEmbedded(
            writer,
            null,
            file.name(),
            file.bytes(),
            file.mediaType(),
            parameters,
            PdfStream.BEST_COMPRESSION);
    specification.put(RELATIONSHIP, new PdfName(file.relationship().key()));
    return specification;
  }
}
