package dev.standpoint.render;

/** Text that is safe in XML 1.0, in HTML and in our data files. */
public final class XmlText {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /**
   * Text as the content of an element or as the value of a quoted attribute; characters that XML
   * does not allow become U+FFFD.
   */
  public static String escape(String text) {
    String printable = printable(text);
    StringBuilder escaped = new StringBuilder(printable.length() + 16);
    for (int i = 0; i < printable.length(); i++) {
      char c = printable.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /**
   * The text with U+FFFD for lone surrogates, control characters and noncharacters of Unicode, and
   * with {@code \n} for every end of a line.
   */
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

  private static boolean isPrintable(int c) {
    if (c < ' ') {
      return c == '\t' || c == '\n';
    }
    boolean control = c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !noncharacter;
  }
}
