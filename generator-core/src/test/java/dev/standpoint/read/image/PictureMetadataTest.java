package dev.standpoint.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.model.note.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a published picture no longer says: where, when and with what it was taken. */
class PictureMetadataTest {

  private static final String SECRET = "J. Moe, 59.9 N 10.7 E";

  /** Bytes before the first segment, chunk or block after the header. */
  private static final int JPEG_START = 2;

  private static final int PNG_AFTER_HEADER = 33;

  @Test
  void aJpegLosesExifXmpIptcCommentsAndWhatFollowsItsEnd() throws IOException {
    byte[] clean = bytes("jpg");
    byte[] told =
        insert(
            clean,
            JPEG_START,
            segment(0xE1, "Exif\0\0" + tiff(1) + SECRET),
            segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + SECRET),
            segment(0xED, "Photoshop 3.0\0" + SECRET),
            segment(0xFE, SECRET));

    assertThat(read(concat(told, latin1(SECRET))).bytes()).isEqualTo(clean);
  }

  @Test
  void aJpegKeepsItsColours() throws IOException {
    byte[] told =
        insert(
            bytes("jpg"), JPEG_START, segment(0xE2, "ICC_PROFILE\0\1\1x"), segment(0xEE, "Adobe"));

    assertThat(JpegSegments.read(told).orElseThrow().bytes()).isEqualTo(told);
  }

  @Test
  void aPngLosesTextsExifTimeAndWhatFollowsItsEnd() throws IOException {
    byte[] clean = bytes("png");
    byte[] told =
        insert(
            clean,
            PNG_AFTER_HEADER,
            chunk("tEXt", "Author\0" + SECRET),
            chunk("iTXt", "XML:com.adobe.xmp\0" + SECRET),
            chunk("eXIf", tiff(6) + SECRET),
            chunk("tIME", "1234567"),
            chunk("prVt", SECRET));

    assertThat(read(concat(told, latin1(SECRET))).bytes()).isEqualTo(clean);
  }

  @Test
  void aGifLosesCommentsAndNotesOfProgramsButRepeats() throws IOException {
    byte[] clean = bytes("gif");
    int start = 13 + (3 << ((clean[10] & 7) + 1)); // after the table of colours
    byte[] loop = latin1("!\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0");
    byte[] repeated = insert(clean, start, loop);
    byte[] told =
        insert(
            repeated,
            start,
            latin1("!\u00fe" + (char) SECRET.length() + SECRET + "\0"),
            latin1("!\u00ff\u000bXMP DataXMP" + (char) SECRET.length() + SECRET + "\0"));

    assertThat(read(concat(told, latin1(SECRET))).bytes()).isEqualTo(repeated);
  }

  @Test
  void aWebPLosesExifXmpAndItsFlags() {
    byte[] image = webPChunk("VP8L", "/\u0007\0\0\0\0\0\0");
    byte[] clean = webP(webPChunk("VP8X", "\u0010\0\0\0\7\0\0\7\0\0"), image);
    byte[] told =
        webP(
            webPChunk("VP8X", "\u001c\0\0\0\7\0\0\7\0\0"),
            image,
            webPChunk("EXIF", SECRET),
            webPChunk("XMP ", SECRET));

    assertThat(read(told).bytes()).isEqualTo(clean);
  }

  @Test
  void anSvgLosesCommentsAndMetadata() {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><!-- %1$s -->"
            + "<metadata>%1$s</metadata><?note %1$s?><rect data-from=\"%1$s\"/></svg>";

    byte[] read = read(svg.formatted(SECRET).getBytes(StandardCharsets.UTF_8)).bytes();

    assertThat(new String(read, StandardCharsets.UTF_8)).contains("<rect").doesNotContain("Moe");
  }

  /** The picture is 30 x 20 with a red corner at the top left, as stored. */
  @ParameterizedTest
  @CsvSource({
    "1, 30, 20, 2, 2",
    "2, 30, 20, 27, 2",
    "3, 30, 20, 27, 17",
    "4, 30, 20, 2, 17",
    "5, 20, 30, 2, 2",
    "6, 20, 30, 17, 2",
    "7, 20, 30, 17, 27",
    "8, 20, 30, 2, 27",
    "9, 30, 20, 2, 2"
  })
  void aJpegIsTurnedAsItsExifAsks(int orientation, int width, int height, int x, int y)
      throws IOException {
    byte[] told = insert(bytes("jpg"), JPEG_START, segment(0xE1, "Exif\0\0" + tiff(orientation)));

    Picture upright = read(told);
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(upright.bytes()));

    assertThat(upright.width()).isEqualTo(width).isEqualTo(shown.getWidth());
    assertThat(upright.height()).isEqualTo(height).isEqualTo(shown.getHeight());
    Color corner = new Color(shown.getRGB(x, y));
    assertThat(corner.getRed() - corner.getBlue()).isGreaterThan(100);
  }

  @Test
  void aJpegOfManyScansIsRefused() throws IOException {
    byte[] jpeg = bytes("jpg");
    byte[] scan = segment(0xDA, "\1\1\0\0\77\0");
    byte[] end = {(byte) 0xFF, (byte) 0xD9};
    byte[][] scans = new byte[40][];
    Arrays.fill(scans, scan);

    PictureReader.Result read =
        PictureReader.read("a.jpg", concat(insert(cut(jpeg, 2), jpeg.length - 2, scans), end));

    assertThat(read.code()).isEqualTo(DiagnosticCode.LIMIT_EXCEEDED);
    assertThat(read.message())
        .isEqualTo("this JPEG has 41 scans - at most 24 are allowed; save it again");
  }

  @Test
  void pixelsOfSixteenBitsCountTwice() {
    byte[] header =
        ByteBuffer.allocate(13).putInt(5000).putInt(5000).put((byte) 16).put((byte) 6).array();
    byte[] png =
        concat(
            latin1("\u0089PNG\r\n\u001a\n"),
            chunk("IHDR", new String(header, StandardCharsets.ISO_8859_1)),
            chunk("IDAT", ""),
            chunk("IEND", ""));

    PictureReader.Result read = PictureReader.read("a.png", png);

    assertThat(read.code()).isEqualTo(DiagnosticCode.LIMIT_EXCEEDED);
    assertThat(read.message())
        .isEqualTo(
            "this picture has 5000 x 5000 pixels of 8 bytes - at most 134217728 bytes are allowed");
  }

  private static Picture read(byte[] bytes) {
    PictureReader.Result read = PictureReader.read("a.x", bytes);
    assertThat(read.message()).isEmpty();
    return Objects.requireNonNull(read.picture());
  }

  /** A little-endian directory of one entry, the orientation. */
  private static String tiff(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(latin1("II*\0")).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation).putInt(0);
    return new String(tiff.array(), StandardCharsets.ISO_8859_1);
  }

  private static byte[] segment(int marker, String content) {
    ByteBuffer segment = ByteBuffer.allocate(content.length() + 4);
    segment.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length() + 2));
    return segment.put(latin1(content)).array();
  }

  private static byte[] chunk(String name, String content) {
    CRC32 checksum = new CRC32();
    checksum.update(latin1(name + content));
    return ByteBuffer.allocate(content.length() + 12)
        .putInt(content.length())
        .put(latin1(name + content))
        .putInt((int) checksum.getValue())
        .array();
  }

  private static byte[] webPChunk(String name, String content) {
    int padded = content.length() + content.length() % 2;
    return ByteBuffer.allocate(padded + 8)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(latin1(name))
        .putInt(content.length())
        .put(latin1(content))
        .array();
  }

  private static byte[] webP(byte[]... chunks) {
    byte[] all = concat(chunks);
    return concat(
        latin1("RIFF"),
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(all.length + 4).array(),
        latin1("WEBP"),
        all);
  }

  private static byte[] insert(byte[] file, int at, byte[]... parts) {
    return concat(
        Arrays.copyOf(file, at), concat(parts), Arrays.copyOfRange(file, at, file.length));
  }

  private static byte[] cut(byte[] file, int fromEnd) {
    return Arrays.copyOf(file, file.length - fromEnd);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String format) throws IOException {
    BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    image.createGraphics().fillRect(0, 0, 30, 20);
    for (int x = 0; x < 8; x++) {
      for (int y = 0; y < 8; y++) {
        image.setRGB(x, y, Color.RED.getRGB());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
