package dev.standpoint.diagnostic;

import java.util.Arrays;

/** The text of one file, and the path shown for it. Finds lines, and turns offsets into spans. */
public final class SourceText {

  /** UTF-16 units in a block, for which surrogate pairs are counted in advance. */
  private static final int BLOCK = 64;

  private final String path;
  private final String text;

  /** The UTF-16 offset of each line. CR LF, LF and CR each end one, as in YAML and CommonMark. */
  private final int[] lineStarts;

  /**
   * The number of surrogate pairs that end before each block. Columns count code points, and a long
   * line with many marks asks for many of them: counting from its start would take too long.
   */
  private final int[] pairsBeforeBlock;

  public SourceText(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.pairsBeforeBlock = pairsBeforeBlock(text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The span from one UTF-16 offset (inclusive) to another (exclusive). */
  public Span span(int start, int end) {
    int line = Arrays.binarySearch(lineStarts, start);
    int index = line >= 0 ? line : -line - 2;
    int column = codePoints(lineStarts[index], start) + 1;
    return new Span(path, index + 1, column, codePoints(start, Math.max(start, end)));
  }

  /** The code points between two offsets, without counting from the start of the line. */
  private int codePoints(int start, int end) {
    return end - start - (pairsBefore(end) - pairsBefore(start));
  }

  /** The pairs that end before an offset: those of full blocks, then those in the rest. */
  private int pairsBefore(int offset) {
    int block = offset / BLOCK;
    int count = pairsBeforeBlock[block];
    for (int i = block * BLOCK; i < offset; i++) {
      count += endsPair(text, i) ? 1 : 0;
    }
    return count;
  }

  private static boolean endsPair(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && at > 0
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** The empty span right after another. */
  public Span after(Span at) {
    int start = text.offsetByCodePoints(lineStarts[at.line() - 1], at.column() - 1);
    int end = text.offsetByCodePoints(start, at.length());
    return span(end, end);
  }

  /** Line {@code number}, from 1, without its line end; empty after the last line. */
  public String line(int number) {
    if (number > lineStarts.length) {
      return "";
    }
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  private static int[] pairsBeforeBlock(String text) {
    int[] pairs = new int[text.length() / BLOCK + 1];
    int count = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i % BLOCK == 0) {
        pairs[i / BLOCK] = count;
      }
      count += i < text.length() && endsPair(text, i) ? 1 : 0;
    }
    return pairs;
  }

  /** A file with an empty last line has an entry for it. */
  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crOfCrLf)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
