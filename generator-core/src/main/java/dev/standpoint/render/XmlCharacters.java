package dev.standpoint.render;

/** What XML 1.0, HTML and our formats of data can all hold; anything else is U+FFFD. */
public final class XmlCharacters {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlCharacters() {}

  /** The text itself where all of it is fit to print; lines end in {@code \n} alone. */
  public static String printable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F) {
        if (!isPrintable(text.codePointAt(i))) {
          return replaced(text);
        }
        i += Character.isHighSurrogate(c) ? 1 : 0;
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder fit = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(c -> fit.appendCodePoint(isPrintable(c) ? c : REPLACEMENT));
    return fit.toString();
  }

  /** No control characters, no lone surrogates, nothing that Unicode says is no character. */
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
