package dev.standpoint.read.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The size of a WebP picture, from the first of its chunks (RFC 9649). The JDK has no WebP reader.
 * A library costs more than these lines save: TwelveMonkeys brings six jars (590 KB),
 * metadata-extractor two (900 KB), Commons Imaging three (860 KB and more), and all parse far more
 * of a file from a stranger than its first 30 bytes.
 */
final class WebPHeader {

  /** Offset of the first chunk's name. */
  private static final int FIRST_CHUNK = 12;

  /** Bytes up to the end of the size in any of the three kinds of chunk. */
  private static final int SHORTEST = 30;

  private WebPHeader() {}

  /** Width and height; empty if the file is broken. */
  static Optional<PictureReader.Size> size(byte[] bytes) {
    if (bytes.length < SHORTEST || bytes.length < number(bytes, 4, 4) + 8) {
      return Optional.empty();
    }
    String chunk = new String(bytes, FIRST_CHUNK, 4, StandardCharsets.ISO_8859_1);
    return switch (chunk) {
      case "VP8 " -> lossy(bytes);
      case "VP8L" -> lossless(bytes);
      case "VP8X" -> size(number(bytes, 24, 3) + 1, number(bytes, 27, 3) + 1);
      default -> Optional.empty();
    };
  }

  /**
   * A VP8 key frame (RFC 6386, section 9.1): a start code, then two sides of 14 bits, each with a
   * scale of 2.
   */
  private static Optional<PictureReader.Size> lossy(byte[] bytes) {
    return number(bytes, 23, 3) == 0x2a019d
        ? size(number(bytes, 26, 2) & 0x3fff, number(bytes, 28, 2) & 0x3fff)
        : Optional.empty();
  }

  /** VP8L (RFC 9649, section 3.4): a signature byte, then two sides of 14 bits, each less one. */
  private static Optional<PictureReader.Size> lossless(byte[] bytes) {
    long bits = number(bytes, 21, 4);
    return number(bytes, 20, 1) == 0x2f
        ? size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
        : Optional.empty();
  }

  private static Optional<PictureReader.Size> size(long width, long height) {
    return width > 0 && height > 0
        ? Optional.of(new PictureReader.Size((int) width, (int) height))
        : Optional.empty();
  }

  /** An unsigned number, least significant byte first. */
  private static long number(byte[] bytes, int at, int length) {
    long number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = (number << 8) | (bytes[at + i] & 0xff);
    }
    return number;
  }
}
