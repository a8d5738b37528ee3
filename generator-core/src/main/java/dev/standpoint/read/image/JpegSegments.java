package dev.standpoint.read.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The segments of a JPEG file (ITU-T T.81, annex B). Those that only describe the picture are left
 * out: Exif with its place and device, XMP, IPTC, thumbnails and comments.
 *
 * @param bytes the file without them
 * @param orientation how to turn the picture, 1 to 8 as Exif has it (Exif 2.32, tag 0x0112)
 * @param scans how often a decoder passes over the picture
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record JpegSegments(byte[] bytes, int orientation, int scans) {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int COMMENT = 0xFE;
  private static final int APP_0 = 0xE0;
  private static final int APP_1 = 0xE1;
  private static final int APP_2 = 0xE2;
  private static final int APP_14 = 0xEE;
  private static final int APP_15 = 0xEF;

  private static final String EXIF = "Exif\0\0";

  /** Tag and type of the orientation, which is a number of two bytes. */
  private static final int ORIENTATION = 0x0112;

  /** Bytes of an entry in a directory of Exif: tag, type, count, value. */
  private static final int ENTRY = 12;

  /** The segments of a file; empty if it is broken. */
  static Optional<JpegSegments> read(byte[] file) {
    Reader reader = new Reader(ByteBuffer.wrap(file).position(2));
    return reader.read() ? Optional.of(reader.result()) : Optional.empty();
  }

  private static final class Reader {
    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int orientation = 1;
    private int scans;

    Reader(ByteBuffer in) {
      this.in = in;
      write(0xFF, 0xD8);
    }

    JpegSegments result() {
      return new JpegSegments(out.toByteArray(), orientation, scans);
    }

    /**
     * Copies segments up to the end of the image, which cameras may leave out; what follows is no
     * part of the picture.
     */
    boolean read() {
      while (in.remaining() >= 2) {
        if (byteAt(in.position()) != 0xFF) {
          return false;
        }
        int marker = byteAt(in.position() + 1);
        if (marker == 0xFF) {
          in.get(); // fill bytes may precede a marker
        } else if (marker == END_OF_IMAGE) {
          in.position(in.limit());
        } else if (!segment(marker)) {
          return false;
        }
      }
      write(0xFF, END_OF_IMAGE);
      return scans > 0;
    }

    /** Copies a segment that a decoder needs; false if it reaches past the end of the file. */
    private boolean segment(int marker) {
      int length = in.remaining() < 4 ? 0 : in.getShort(in.position() + 2) & 0xFFFF;
      if (length < 2 || length + 2 > in.remaining()) {
        return false;
      }
      byte[] segment = new byte[length + 2];
      in.get(segment);
      if (marker == APP_1 && startsWith(segment, EXIF)) {
        orientation = exifOrientation(segment);
      }
      if (isNeeded(marker, segment)) {
        out.writeBytes(segment);
      }
      if (marker == START_OF_SCAN) {
        scans++;
        copyScan();
      }
      return true;
    }

    /** Copies compressed data, in which FF 00 is a byte and FF D0 to FF D7 are restarts. */
    private void copyScan() {
      int from = in.position();
      int end = from;
      while (end < in.limit() && !isMarker(end)) {
        end++;
      }
      byte[] data = new byte[end - from];
      in.get(data);
      out.writeBytes(data);
    }

    private boolean isMarker(int at) {
      if (byteAt(at) != 0xFF || at + 1 >= in.limit()) {
        return false;
      }
      int next = byteAt(at + 1);
      return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }

    private int byteAt(int at) {
      return in.get(at) & 0xFF;
    }

    private void write(int... bytes) {
      for (int b : bytes) {
        out.write(b);
      }
    }
  }

  /** JFIF, colour profiles and Adobe's note on the colours change what the picture looks like. */
  private static boolean isNeeded(int marker, byte[] segment) {
    return switch (marker) {
      case APP_0 -> startsWith(segment, "JFIF\0");
      case APP_2 -> startsWith(segment, "ICC_PROFILE\0");
      case APP_14 -> startsWith(segment, "Adobe");
      case COMMENT -> false;
      default -> marker < APP_0 || marker > APP_15;
    };
  }

  /** Whether the words follow the marker and the length. */
  private static boolean startsWith(byte[] segment, String words) {
    return new String(segment, StandardCharsets.ISO_8859_1).startsWith(words, 4);
  }

  /** The orientation in the first directory of Exif; 1, which is upright, if it has none. */
  private static int exifOrientation(byte[] segment) {
    int start = 4 + EXIF.length();
    if (segment.length < start + 8) {
      return 1;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, start, segment.length - start).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int at = directory + 2; entries > 0 && at + ENTRY <= tiff.limit(); at += ENTRY) {
      if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
        int found = tiff.getShort(at + 8) & 0xFFFF;
        return found >= 1 && found <= 8 ? found : 1;
      }
      entries--;
    }
    return 1;
  }
}
