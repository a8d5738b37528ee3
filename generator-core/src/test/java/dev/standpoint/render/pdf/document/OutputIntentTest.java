package dev.standpoint.render.pdf.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.pdf.Prints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.Test;

class OutputIntentTest {

  /** A change of the profile changes every PDF that was ever archived: it must be on purpose. */
  @Test
  void theProfileIsTheOneThatWasReviewed() throws NoSuchAlgorithmException {
    byte[] profile = OutputIntent.profile();

    assertThat(profile).hasSize(548);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(profile)))
        .isEqualTo("b8daf8866935e92f2285249ef377fdd8fd1d92a7cae6153b23e40c1b5f694690");
  }

  /** ICC.1:2004-10, 7.2: size, version, class of device, colour space and signature. */
  @Test
  void itsHeaderSaysThatItIsAnRgbDisplayProfileOfVersion4() {
    ByteBuffer header = ByteBuffer.wrap(OutputIntent.profile());

    assertThat(header.getInt(0)).isEqualTo(header.capacity());
    assertThat(header.getInt(8)).isEqualTo(0x04200000);
    assertThat(ascii(header, 12, 12)).isEqualTo("mntrRGB XYZ ");
    assertThat(ascii(header, 36, 4)).isEqualTo("acsp");
  }

  @Test
  void thePdfEmbedsItAsItIs() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Prints.print("<p>one</p>").bytes())) {
      PDOutputIntent intent = pdf.getDocumentCatalog().getOutputIntents().get(0);

      byte[] embedded = new PDStream(intent.getDestOutputIntent()).toByteArray();

      assertThat(embedded).isEqualTo(OutputIntent.profile());
      assertThat(intent.getOutputConditionIdentifier()).isEqualTo("sRGB IEC61966-2.1");
      assertThat(intent.getCOSObject().getNameAsString("S")).isEqualTo("GTS_PDFA1");
    }
  }

  private static String ascii(ByteBuffer header, int start, int length) {
    byte[] text = new byte[length];
    header.get(start, text);
    return new String(text, US_ASCII);
  }
}
