package dev.standpoint.render.pdf.script;

import java.text.Bidi;

/**
 * How deep each character of a paragraph is embedded by Unicode's bidirectional algorithm: what is
 * at an odd level runs from right to left.
 */
final class BidiLevels {

  private BidiLevels() {}

  static byte[] of(String text, boolean rightToLeft) {
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    byte[] levels = levels(text, base);
    String settled = BidiBrackets.settle(text, levels, base);
    return settled.equals(text) ? levels : levels(settled, base);
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
