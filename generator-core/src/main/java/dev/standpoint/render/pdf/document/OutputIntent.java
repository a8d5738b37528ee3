package dev.standpoint.render.pdf.document;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The colour space that all colours of the file are in, which PDF/A-3 (ISO 19005-3) requires. */
final class OutputIntent {

  /** An ICC profile of version 4 (ISO 15076-1), among the resources of this package. */
  private static final String PROFILE = "sRGB-v4.icc";

  /** The registered name of the colour space, for programs that do not read the profile. */
  private static final String NAME = "sRGB IEC61966-2.1";

  /** Red, green and blue. */
  private static final int COMPONENTS = 3;

  private OutputIntent() {}

  /** {@code GTS_PDFA1} is the name of the subtype for every part of PDF/A, not the first alone. */
  static void put(PdfWriter writer) {
    // As raw bytes: OpenPDF's PdfICCBased goes through java.awt, whose bytes differ between JDKs.
    PdfStream profile = new PdfStream(profile());
    profile.put(PdfName.N, new PdfNumber(COMPONENTS));
    profile.flateCompress(PdfStream.BEST_COMPRESSION);
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

  /** The ICC profile; the README beside the file says where it comes from. */
  static byte[] profile() {
    try (InputStream in = OutputIntent.class.getResourceAsStream(PROFILE)) {
      return Objects.requireNonNull(in, PROFILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
