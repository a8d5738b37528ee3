package dev.standpoint.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as authors write them, with spaces, quotes and bars, which a URI must encode. */
final class WebAddress {

  /** Punctuation that a URI may have as it is. The number sign has its own rule. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private WebAddress() {}

  /** The address with every character percent-encoded that a URI (RFC 3986) must not contain. */
  static String encoded(String written) {
    StringBuilder encoded = new StringBuilder();
    boolean inFragment = false;
    for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
      int c = written.codePointAt(i);
      boolean startsFragment = c == '#' && !inFragment;
      if (startsFragment || isPlain(c) || isEscape(written, i)) {
        encoded.appendCodePoint(c);
      } else {
        escape(c, encoded);
      }
      inFragment |= startsFragment;
    }
    return encoded.toString();
  }

  /**
   * Letters of other scripts stay: {@link java.net.URI} and browsers accept them, and people can
   * read them.
   */
  private static boolean isPlain(int c) {
    return c < 0x80 ? isDigitOrLetter(c) || PLAIN.indexOf(c) >= 0 : Character.isLetterOrDigit(c);
  }

  private static boolean isDigitOrLetter(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Whether a percent sign starts an escape that the author wrote. */
  private static boolean isEscape(String written, int at) {
    return written.charAt(at) == '%'
        && at + 2 < written.length()
        && Character.digit(written.charAt(at + 1), 16) >= 0
        && Character.digit(written.charAt(at + 2), 16) >= 0;
  }

  /** Encodes each byte of the character in UTF-8. */
  private static void escape(int c, StringBuilder out) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(String.format(Locale.ROOT, "%02X", b));
    }
  }
}
