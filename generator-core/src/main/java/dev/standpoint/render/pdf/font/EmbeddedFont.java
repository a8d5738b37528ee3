package dev.standpoint.render.pdf.font;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;

/** Opens fonts, and removes what would differ from one run to the next or break PDF/A. */
public final class EmbeddedFont {

  private EmbeddedFont() {}

  /** The font for one thread; absent if OpenPDF cannot read or must not embed it. */
  public static Optional<BaseFont> open(FoundFont font) {
    try {
      byte[] bytes = font.file().bytes();
      BaseFont opened =
          BaseFont.createFont(
              font.engineName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
      prepare(opened);
      return Optional.of(opened);
    } catch (IOException | RuntimeException e) {
      // OpenPDF throws any exception for a damaged file.
      return Optional.empty();
    }
  }

  /** Whether a file with these characters of the font can be written: damage may show only then. */
  public static boolean canBeWritten(FoundFont font, String characters) {
    try (Document document = new Document()) {
      PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
      document.open();
      PdfContentByte page = writer.getDirectContent();
      page.beginText();
      page.setFontAndSize(open(font).orElseThrow(), 1);
      page.showText(characters);
      page.endText();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** To be called before each document, so that equal documents get equal bytes. */
  public static void prepare(BaseFont font) {
    // A CIDSet must list every glyph; leaving it out is allowed (ISO 19005-3, 6.2.11.4.2).
    font.setIncludeCidSet(false);
    font.setSecureRandom(new FixedRandom(font.getPostscriptFontName().hashCode()));
  }

  /**
   * OpenPDF takes the random six letters before the name of a subset font from here, once for each
   * font. With a fixed seed equal documents give equal bytes.
   */
  private static final class FixedRandom extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final Random random;

    FixedRandom(long seed) {
      random = new Random(seed);
    }

    @Override
    public double nextDouble() {
      return random.nextDouble();
    }
  }
}
