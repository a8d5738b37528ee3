package dev.standpoint.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files made byte by byte, after RFC 9649. */
class WebPHeaderTest {

  @Test
  void aLossyPictureHasItsSizeAfterTheStartCode() {
    byte[] file = file("VP8 ");
    put(file, 23, 0x9d, 0x01, 0x2a);
    // The two upper bits are a scale, not part of the size.
    put(file, 26, 0x80, 0x42, 0xe0, 0x01);

    assertThat(WebPHeader.size(file)).contains(new PictureReader.Size(0x280, 480));

    put(file, 23, 0x9d, 0x01, 0x2b);
    assertThat(WebPHeader.size(file)).isEmpty();
  }

  @Test
  void aLosslessPictureHasItsSizeLessOneInFourteenBits() {
    byte[] file = file("VP8L");
    int bits = (640 - 1) | ((480 - 1) << 14);
    put(file, 20, 0x2f, bits & 0xff, (bits >> 8) & 0xff, (bits >> 16) & 0xff, bits >>> 24);

    assertThat(WebPHeader.size(file)).contains(new PictureReader.Size(640, 480));

    put(file, 20, 0x2e);
    assertThat(WebPHeader.size(file)).isEmpty();
  }

  @Test
  void anExtendedPictureHasItsCanvasLessOne() {
    byte[] file = file("VP8X");
    put(file, 24, 0xff, 0x4e, 0x00, 0x00, 0x00, 0x00);

    assertThat(WebPHeader.size(file)).contains(new PictureReader.Size(0x4f00, 1));
  }

  @Test
  void anotherChunkOrAShorterFileIsBroken() {
    assertThat(WebPHeader.size(file("ICCP"))).isEmpty();
    assertThat(WebPHeader.size(Arrays.copyOf(file("VP8X"), 29))).isEmpty();
    byte[] cut = file("VP8X");
    // The size in the header is that of a longer file.
    put(cut, 4, 23);
    assertThat(WebPHeader.size(cut)).isEmpty();
  }

  /** A file of the shortest length: RIFF, its size, WEBP, and the name of a chunk. */
  private static byte[] file(String chunk) {
    byte[] file = new byte[30];
    text(file, 0, "RIFF");
    put(file, 4, 22, 0, 0, 0);
    text(file, 8, "WEBP");
    text(file, 12, chunk);
    return file;
  }

  private static void text(byte[] file, int at, String text) {
    System.arraycopy(text.getBytes(StandardCharsets.ISO_8859_1), 0, file, at, text.length());
  }

  private static void put(byte[] file, int at, int... octets) {
    for (int i = 0; i < octets.length; i++) {
      file[at + i] = (byte) octets[i];
    }
  }
}
