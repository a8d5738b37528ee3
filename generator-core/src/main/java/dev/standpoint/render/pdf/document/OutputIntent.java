package dev.standpoint.render.pdf.document;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What PDF/A-3 (ISO 19005-3) asks of a file as a whole: what its colours mean. */
final class OutputIntent {

  private static final String NAME = "sRGB IEC61966-2.1";

  private OutputIntent() {}

  /** All colours are meant for sRGB; {@code GTS_PDFA1} is the name for every part of PDF/A. */
  static void putColours(PdfWriter writer) {
    PdfStream profile = new PdfStream(SrgbProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress(9);
    PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(NAME));
    intent.put(PdfName.INFO, new PdfString(NAME));
    try {
      intent.put(
          new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writer.getExtraCatalog().put(new PdfName("OutputIntents"), new PdfArray(intent));
  }
}
