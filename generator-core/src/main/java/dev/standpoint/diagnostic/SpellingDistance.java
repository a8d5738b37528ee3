package dev.standpoint.diagnostic;

import java.util.Arrays;

/**
 * The optimal string alignment distance of one word to others, in UTF-16 units: letters added,
 * missing or changed, and swapped neighbours, each counting as one. Only distances up to a limit
 * matter, so of each row of the usual table only a band around the diagonal is computed, and rows
 * for a common start of two words are computed once.
 */
final class SpellingDistance {

  private final char[] word;
  private final int most;
  private final int width;

  /** The bands one after another, by the length of the start of the other word. */
  private int[] cells;

  SpellingDistance(String word, int most) {
    this.word = word.toCharArray();
    this.most = most;
    this.width = 2 * most + 1;
    this.cells = new int[width * 32];
    for (int i = 0; i < width; i++) {
      int column = i - most;
      cells[i] = column < 0 || column > word.length() ? most + 1 : column;
    }
  }

  /** The distance to another word; {@code most + 1} for any that is greater than {@code most}. */
  int to(String other) {
    if (Math.abs(word.length - other.length()) > most) {
      return most + 1;
    }
    for (int length = 1; length <= other.length(); length++) {
      if (extend(other, length) > most) {
        return most + 1;
      }
    }
    return of(other);
  }

  /**
   * Computes the row for the first {@code length} letters of the other word, whose shorter starts
   * are computed. The result is the least cell: no word with this start is nearer.
   */
  int extend(String other, int length) {
    int row = length * width;
    if (row + width > cells.length) {
      cells = Arrays.copyOf(cells, 2 * (row + width));
    }
    char letter = other.charAt(length - 1);
    char before = length > 1 ? other.charAt(length - 2) : 0;
    int least = most + 1;
    for (int i = 0; i < width; i++) {
      int column = length - most + i;
      int cell = most + 1;
      if (column >= 0 && column <= word.length) {
        cell = cell(row + i, i, column, letter, length > 1, before);
      }
      cells[row + i] = cell;
      least = Math.min(least, cell);
    }
    return least;
  }

  /** The distance to a word whose rows are computed. */
  int of(String other) {
    int i = word.length - other.length() + most;
    return i < 0 || i >= width ? most + 1 : cells[other.length() * width + i];
  }

  /** The cheapest way to a cell from those computed. A cell beyond the band is too far. */
  private int cell(int at, int i, int column, char letter, boolean second, char before) {
    int least = i + 1 < width ? cells[at - width + 1] + 1 : most + 1;
    if (column > 0) {
      least = i > 0 ? Math.min(least, cells[at - 1] + 1) : least;
      char own = word[column - 1];
      least = Math.min(least, cells[at - width] + (own == letter ? 0 : 1));
      if (second && column > 1 && own == before && word[column - 2] == letter) {
        least = Math.min(least, cells[at - 2 * width] + 1);
      }
    }
    return Math.min(least, most + 1);
  }
}
