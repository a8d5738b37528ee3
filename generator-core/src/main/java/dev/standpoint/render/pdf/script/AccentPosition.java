package dev.standpoint.render.pdf.script;

import com.lowagie.text.pdf.BaseFont;

/**
 * The position of a vowel or another mark on its letter. Fonts define it in tables (GPOS) that
 * OpenPDF does not read; this is close to the tables of common Arabic and Hebrew fonts. Lengths are
 * in thousandths of the font's size.
 *
 * @param left the x of the mark's origin
 * @param rise how far the mark moves up from the baseline
 * @param above the box of the letter together with this mark, for the next mark
 */
record AccentPosition(float left, float rise, Base above) {

  /** The box that a mark is placed on: a letter, with the marks that it has already. */
  record Base(float left, float bottom, float right, float top) {}

  /** For a character without a box, such as a space. */
  static final Base NONE = new Base(0, 0, 0, 0);

  /** Between a letter and its mark. */
  private static final float GAP = 50;

  /** Marks above a letter never start lower than this, however low the letter is. */
  private static final float LOWEST_ABOVE = 500;

  /** Marks below a letter never reach higher than this. */
  private static final float HIGHEST_BELOW = -90;

  private static final char HOLAM = '\u05B9';
  private static final char SHIN_DOT = '\u05C1';
  private static final char SIN_DOT = '\u05C2';

  /** Whether it is a mark that the font gives no width. */
  static boolean is(String letter, BaseFont font) {
    return FontRuns.isMark(letter.codePointAt(0)) && font.getWidth(letter) == 0;
  }

  /** The box of a letter whose origin is at {@code left}. */
  static Base base(String letter, BaseFont font, float left) {
    int[] box = font.getCharBBox(letter.codePointAt(0));
    return box == null ? NONE : new Base(left + box[0], box[1], left + box[2], box[3]);
  }

  static AccentPosition on(Base base, String mark, BaseFont font) {
    int[] box = font.getCharBBox(mark.codePointAt(0));
    if (box == null) {
      return new AccentPosition(base.left, 0, base);
    }
    float rise = isArabic(mark) ? rise(base, box[1], box[3]) : 0;
    Base marked =
        new Base(
            base.left,
            Math.min(base.bottom, box[1] + rise),
            base.right,
            Math.max(base.top, box[3] + rise));
    return new AccentPosition(left(base, mark, box[0], box[2]), rise, marked);
  }

  private static float left(Base base, String mark, int start, int end) {
    return switch (mark.charAt(0)) {
      case HOLAM, SIN_DOT -> base.left - start;
      case SHIN_DOT -> base.right - end;
      default -> (base.left + base.right - start - end) / 2;
    };
  }

  private static float rise(Base base, int bottom, int top) {
    return bottom > 0
        ? Math.max(LOWEST_ABOVE, base.top + GAP) - bottom
        : Math.min(HIGHEST_BELOW, base.bottom - GAP) - top;
  }

  private static boolean isArabic(String mark) {
    return Character.UnicodeScript.of(mark.codePointAt(0)) == Character.UnicodeScript.ARABIC
        || (mark.charAt(0) >= '\u064B' && mark.charAt(0) <= '\u0670');
  }
}
