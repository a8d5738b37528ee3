package dev.standpoint.render.pdf;

import java.util.Map;

/**
 * Adds up heights in points to a number of pages.
 *
 * <p>The numbers were fitted by hand to the default theme on A4, until the estimates for both
 * sample packs (19 and 21 pages) and for generated packs of 42, 92, 175 and 943 pages were wrong by
 * less than an eighth. A test allows a fifth.
 */
final class PageHeights {

  /** Landscape pages hold fewer lines, but wider rows. */
  enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  /** Points between the top and bottom margins of a page. */
  private static final double PORTRAIT_HEIGHT = 690;

  private static final double LANDSCAPE_HEIGHT = 480;

  /** The share of a page that stays blank, on average, before a section that starts a new page. */
  private static final double BLANK_BEFORE_SECTION = 0.45;

  /** The share of all pages that is blank because a row or picture did not fit. */
  private static final double BLANK_BEFORE_ROWS = 0.04;

  /** Letters in a line of running text of the default style. */
  private static final double LETTERS_OF_LINE = 92;

  /** The height of such a line in points. */
  private static final double LINE = 15;

  /** Points above and below a picture, together. */
  private static final double PICTURE_MARGIN = 12;

  /** Letters in all cells of a row that is one line high. */
  private static final double LETTERS_OF_ROW = 100;

  /** The same on a landscape page. */
  private static final double LETTERS_OF_LANDSCAPE_ROW = 170;

  /** The height in points of a line in a table, whose letters are smaller. */
  private static final double LINE_OF_ROW = 11.5;

  /** Points above and below the lines of a row, together. */
  private static final double ROW_PADDING = 7.5;

  /** What each block after the first adds to a cell, in lines. */
  private static final double BLOCK_OF_CELL = 0.4;

  /** Space above and below elements that contain text. */
  private static final Map<String, Integer> MARGINS =
      Map.ofEntries(
          Map.entry("h1", 0),
          Map.entry("h2", 50),
          Map.entry("h3", 19),
          Map.entry("h4", 14),
          Map.entry("h5", 14),
          Map.entry("h6", 14),
          Map.entry("p", 7),
          Map.entry("li", 3),
          Map.entry("dt", 0),
          Map.entry("dd", 4),
          Map.entry("pre", 20),
          Map.entry("figcaption", 4),
          Map.entry("div", 0));

  /** The sum so far; a part of a page counts by its share. */
  private double pages;

  private Orientation orientation = Orientation.PORTRAIT;

  /** Whether an element of this name ends the line of the text before it. */
  static boolean isBlock(String tag) {
    return MARGINS.containsKey(tag);
  }

  /** All pages so far, rounded up. */
  int pages() {
    return (int) Math.ceil(pages * (1 + BLANK_BEFORE_ROWS));
  }

  /** A section that continues on the page of the one before. */
  void continueSection(Orientation page) {
    orientation = page;
  }

  /** A section that starts a new page. */
  void startSection(Orientation page) {
    orientation = page;
    pages += BLANK_BEFORE_SECTION;
  }

  /** A picture of so many points. */
  void addPicture(double height) {
    add(height + PICTURE_MARGIN);
  }

  /** A paragraph or the like, with its margins. */
  void addBlock(String tag, int letters) {
    add(lines(letters) + MARGINS.getOrDefault(tag, 0));
  }

  /** Text before a block within its own element. */
  void addText(int letters) {
    add(lines(letters));
  }

  /** The height in points of running text of so many letters. */
  private static double lines(int letters) {
    return Math.ceil(letters / LETTERS_OF_LINE) * LINE;
  }

  /** The fullest cell and the cell of most blocks decide the height. */
  void addRow(int cells, int mostLetters, int mostBlocks) {
    double lettersOfRow = isLandscape() ? LETTERS_OF_LANDSCAPE_ROW : LETTERS_OF_ROW;
    double lines =
        Math.ceil(mostLetters / (lettersOfRow * widestShare(cells)))
            + Math.max(0, mostBlocks - 1) * BLOCK_OF_CELL;
    add(Math.max(1, lines) * LINE_OF_ROW + ROW_PADDING);
  }

  /** The share of a row's width that its fullest cell gets. */
  private static double widestShare(int cells) {
    return switch (cells) {
      case 0, 1 -> 1;
      case 2 -> 0.72;
      case 3 -> 0.5;
      default -> 1.0 / cells;
    };
  }

  private void add(double height) {
    pages += height / (isLandscape() ? LANDSCAPE_HEIGHT : PORTRAIT_HEIGHT);
  }

  private boolean isLandscape() {
    return orientation == Orientation.LANDSCAPE;
  }
}
