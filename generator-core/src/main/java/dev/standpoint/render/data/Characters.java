package dev.standpoint.render.data;

/** What every one of our formats can hold; anything else is written as U+FFFD. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * No control characters but tabs and line ends, which are {@code \n}; no halves of characters.
   */
  static String printable(String text) {
    StringBuilder fit = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(c -> fit.appendCodePoint(isPrintable(c) ? c : REPLACEMENT));
    return fit.toString();
  }

  private static boolean isPrintable(int c) {
    if (c < ' ') {
      return c == '\t' || c == '\n';
    }
    boolean control = c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !none;
  }
}
