package dev.standpoint.read.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The chunks of a PNG file (PNG, third edition, section 5). Those that only describe the picture
 * are left out: texts, Exif, the time of the last change, and all that follows the end.
 *
 * @param bytes the file without them
 * @param pixelBytes the bytes of a decoded pixel, at least the four in which printing holds it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record PngChunks(byte[] bytes, int pixelBytes) {

  /** The chunks that change what the picture looks like, animations included. */
  private static final Set<String> NEEDED =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT",
          "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

  /** Of one file: its data usually comes in chunks of 8 KB and more. */
  private static final int MOST_CHUNKS = 10_000;

  /** Bytes of the signature; then of the length, name and checksum of a chunk. */
  private static final int SIGNATURE = 8;

  private static final int FRAME = 12;

  /** Where the first chunk has the bits of a channel, and after it the type of its colours. */
  private static final int BIT_DEPTH = 24;

  /** The chunks of a file; empty if it stops before its end, which the JDK would accept. */
  static Optional<PngChunks> read(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, SIGNATURE);
    in.position(SIGNATURE);
    for (int chunks = 0; chunks < MOST_CHUNKS && in.remaining() >= FRAME; chunks++) {
      int length = in.getInt(in.position());
      if (length < 0 || length > in.remaining() - FRAME) {
        return Optional.empty();
      }
      String name = new String(file, in.position() + 4, 4, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(name)) {
        out.write(file, in.position(), length + FRAME);
      }
      if (name.equals("IEND")) {
        return Optional.of(new PngChunks(out.toByteArray(), pixelBytes(file)));
      }
      in.position(in.position() + length + FRAME);
    }
    return Optional.empty();
  }

  private static int pixelBytes(byte[] file) {
    int channels =
        switch (file[BIT_DEPTH + 1]) {
          case 0 -> 1;
          case 4 -> 2;
          case 6 -> 4;
          default -> 3;
        };
    return Math.max(Integer.BYTES, channels * file[BIT_DEPTH] / Byte.SIZE);
  }
}
