package dev.standpoint.read.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The chunks of a WebP file (RFC 9649, section 2). Exif, XMP and chunks of other programs are left
 * out.
 */
final class WebPChunks {

  /** The chunks that change what the picture looks like, animations included. */
  private static final Set<String> NEEDED =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  /** Bytes of the name and length of the file, and of the name of its format. */
  private static final int HEADER = 12;

  /** Bytes of the name and length of a chunk. */
  private static final int FRAME = 8;

  /** The flags in VP8X that announce Exif and XMP. */
  private static final int METADATA_FLAGS = 0x08 | 0x04;

  private WebPChunks() {}

  /** The file without metadata; empty if it is broken. */
  static Optional<byte[]> withoutMetadata(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    long end = Math.min(file.length, FRAME + (in.getInt(4) & 0xFFFFFFFFL));
    ByteBuffer out = ByteBuffer.allocate(file.length + 1).order(ByteOrder.LITTLE_ENDIAN);
    out.put(file, 0, HEADER);
    in.position(HEADER);
    while (in.position() + FRAME <= end) {
      int start = in.position();
      long length = in.getInt(start + 4) & 0xFFFFFFFFL;
      if (start + FRAME + length > end) {
        return Optional.empty();
      }
      String name = new String(file, start, 4, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(name)) {
        copy(file, start, (int) length, name.equals("VP8X"), out);
      }
      in.position((int) Math.min(in.limit(), start + FRAME + length + length % 2));
    }
    out.putInt(4, out.position() - FRAME);
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return Optional.of(bytes);
  }

  /** Copies a chunk, which is padded to an even length. */
  private static void copy(byte[] file, int start, int length, boolean flagged, ByteBuffer out) {
    int at = out.position();
    out.put(file, start, FRAME + length);
    if (length % 2 != 0) {
      out.put((byte) 0);
    }
    if (flagged && length > 0) {
      out.put(at + FRAME, (byte) (out.get(at + FRAME) & ~METADATA_FLAGS));
    }
  }
}
