package dev.standpoint.render.pdf.script;

import java.text.Bidi;

/**
 * The embedding level of each character of a paragraph by Unicode's bidirectional algorithm (UAX
 * 9). Text at an odd level is read from right to left.
 */
final class BidiLevels {

  private BidiLevels() {}

  /** One level for each UTF-16 unit; {@code rightToLeft} is the direction of the paragraph. */
  static byte[] of(String text, boolean rightToLeft) {
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    byte[] levels = levels(text, base);
    String resolved = BidiBrackets.resolve(text, levels, base);
    return resolved.equals(text) ? levels : levels(resolved, base);
  }

  private static byte[] levels(String text, int base) {
    Bidi bidi = new Bidi(text, base);
    byte[] levels = new byte[text.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return levels;
  }
}
