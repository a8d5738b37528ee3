package dev.standpoint.read.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The blocks of a GIF file (GIF89a). Comments and the notes of programs are left out, except those
 * that repeat an animation.
 */
final class GifBlocks {

  private static final int IMAGE = 0x2C;
  private static final int EXTENSION = 0x21;
  private static final int TRAILER = 0x3B;
  private static final int COMMENT = 0xFE;
  private static final int APPLICATION = 0xFF;

  /** Bytes of the signature and the logical screen. */
  private static final int HEADER = 13;

  private final byte[] file;
  private final ByteArrayOutputStream out;
  private int at;

  private GifBlocks(byte[] file) {
    this.file = file;
    this.out = new ByteArrayOutputStream(file.length);
  }

  /** The file without metadata; empty if it is broken. */
  static Optional<byte[]> withoutMetadata(byte[] file) {
    try {
      GifBlocks blocks = new GifBlocks(file);
      blocks.copyAll();
      return Optional.of(blocks.out.toByteArray());
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private void copyAll() {
    copy(HEADER + colours(file[10]));
    while (at < file.length && next() != TRAILER) {
      switch (next()) {
        case IMAGE -> {
          copy(10 + colours(file[at + 9]) + 1);
          copy(subBlocks(at));
        }
        case EXTENSION -> {
          int length = 2 + subBlocks(at + 2);
          if (isNeeded()) {
            copy(length);
          } else {
            at += length;
          }
        }
        default -> throw new IndexOutOfBoundsException("no block starts at " + at);
      }
    }
    out.write(TRAILER); // which some programs leave out
  }

  /** Whether an extension changes what the picture looks like. */
  private boolean isNeeded() {
    int label = file[at + 1] & 0xFF;
    if (label != APPLICATION) {
      return label != COMMENT;
    }
    String program = new String(file, at + 3, 11, StandardCharsets.ISO_8859_1);
    return program.equals("NETSCAPE2.0") || program.equals("ANIMEXTS1.0");
  }

  private int next() {
    return file[at] & 0xFF;
  }

  /** Bytes of the table of colours that a field of flags announces. */
  private static int colours(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
  }

  /** Bytes of the blocks of data that start at an offset, up to an empty one. */
  private int subBlocks(int start) {
    int end = start;
    while (file[end] != 0) {
      end += 1 + (file[end] & 0xFF);
    }
    return end + 1 - start;
  }

  private void copy(int length) {
    out.write(file, at, length);
    at += length;
  }
}
