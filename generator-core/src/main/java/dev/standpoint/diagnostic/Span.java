package dev.standpoint.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file: the path as shown to the user ({@code /} on every system), line and
 * column from 1, and a length; column and length count Unicode code points.
 */
public record Span(String path, int line, int column, int length) implements Comparable<Span> {

  private static final Comparator<Span> IN_FILE_ORDER =
      Comparator.comparing(Span::path).thenComparingInt(Span::line).thenComparingInt(Span::column);

  public Span {
    if (line < 1 || column < 1 || length < 0) {
      throw new IllegalArgumentException(path + ":" + line + ":" + column + "+" + length);
    }
  }

  /** The start of a file, for problems of the file rather than of a place in it. */
  public static Span startOf(String path) {
    return new Span(path, 1, 1, 0);
  }

  @Override
  public int compareTo(Span other) {
    return IN_FILE_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
