package dev.standpoint.render.pdf.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The code points that a font maps to glyphs, as sorted ranges (OpenType, {@code cmap}). */
final class CharacterRanges {

  private static final int END_OF_TABLE = 0xFFFF;

  private static final int MOST = Character.MAX_CODE_POINT + 1;

  /** A range in each number: its first code point above its last, so that sorting sorts them. */
  private final long[] ranges;

  private CharacterRanges(long[] ranges) {
    this.ranges = ranges;
    Arrays.sort(ranges);
  }

  /** Reads a subtable of format 4: segments of the Basic Multilingual Plane. */
  static CharacterRanges ofSegments(ByteBuffer table, int at) {
    int length = table.getShort(at + 6) & 0xFFFE;
    long[] ranges = new long[length / 2];
    int count = 0;
    for (int i = 0; i < length; i += 2) {
      int end = table.getShort(at + 14 + i) & 0xFFFF;
      int start = table.getShort(at + 16 + length + i) & 0xFFFF;
      if (start <= end && start != END_OF_TABLE) {
        ranges[count++] = range(start, end);
      }
    }
    return new CharacterRanges(Arrays.copyOf(ranges, count));
  }

  /** Reads a subtable of format 12: groups of any code points. */
  static CharacterRanges ofGroups(ByteBuffer table, int at) {
    int groups = table.getInt(at + 12);
    if (groups < 0 || groups > (table.limit() - at) / 12) {
      throw new IndexOutOfBoundsException(groups);
    }
    long[] ranges = new long[groups];
    long count = 0;
    for (int i = 0; i < groups; i++) {
      int first = table.getInt(at + 16 + 12 * i);
      int last = table.getInt(at + 20 + 12 * i);
      count += last - (long) first + 1;
      // OpenPDF makes an entry for each, so that a damaged table could fill the memory.
      if (first < 0 || first > last || last > Character.MAX_CODE_POINT || count > MOST) {
        throw new IndexOutOfBoundsException(last);
      }
      ranges[i] = range(first, last);
    }
    return new CharacterRanges(ranges);
  }

  private static long range(int first, int last) {
    return ((long) first << 32) | (last & 0xFFFFFFFFL);
  }

  boolean contains(int codePoint) {
    int found = Arrays.binarySearch(ranges, range(codePoint, -1));
    int index = found >= 0 ? found : -found - 2;
    return index >= 0 && codePoint <= (int) ranges[index];
  }
}
