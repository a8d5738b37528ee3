package dev.standpoint.render.pdf.script;

import com.lowagie.text.pdf.BaseFont;

/**
 * Where a vowel or another mark goes that stands on a letter. Fonts tell in tables that OpenPDF
 * does not read; this comes close to what those of Arabic and Hebrew fonts say. Lengths in
 * thousandths of the font's size.
 *
 * @param above the letter with this mark on it
 */
record AccentPosition(float left, float rise, Base above) {

  /** What a mark stands on: from left to right, from below to above. */
  record Base(float left, float bottom, float right, float top) {}

  static final Base NONE = new Base(0, 0, 0, 0);

  private static final float GAP = 50;

  /** No mark comes nearer to the line, however low or high the letter. */
  private static final float LOWEST_ABOVE = 500;

  private static final float HIGHEST_BELOW = -90;

  private static final char HOLAM = '\u05B9';
  private static final char SHIN_DOT = '\u05C1';
  private static final char SIN_DOT = '\u05C2';

  /** Whether it is a mark that has no width of its own. */
  static boolean is(String letter, BaseFont font) {
    return FontRuns.isMark(letter.codePointAt(0)) && font.getWidth(letter) == 0;
  }

  /** A letter whose origin is at {@code left}. */
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
