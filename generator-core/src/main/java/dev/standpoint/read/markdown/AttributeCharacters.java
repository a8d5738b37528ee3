package dev.standpoint.read.markdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which characters separate, name and quote in attributes. */
final class AttributeCharacters {

  /** Quotation marks, plain and of word processors, and what may close each of them. */
  private static final Map<Character, String> CLOSERS =
      Map.of(
          '"', "\"",
          '\'', "'",
          '\u201C', "\u201C\u201D",
          '\u201D', "\u201C\u201D",
          '\u201E', "\u201C\u201D",
          '\u2018', "\u2018\u2019",
          '\u2019', "\u2018\u2019",
          '\u201A', "\u2018\u2019",
          '\u00AB', "\u00BB",
          '\u00BB', "\u00AB");

  private AttributeCharacters() {}

  /** What may close a value that starts with this quotation mark; null if it is another sign. */
  static @Nullable String closers(char quote) {
    return CLOSERS.get(quote);
  }

  /** As in Pandoc, a backslash escapes any character except letters and numbers. */
  static boolean isEscaped(CharSequence text, int backslash) {
    return text.charAt(backslash) == '\\'
        && backslash + 1 < text.length()
        && !isAlphanumeric(Character.codePointAt(text, backslash + 1));
  }

  static boolean isSeparator(char c) {
    return c == ',' || isSpace(c);
  }

  /** White space, and the invisible characters that come with text from a word processor. */
  static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || "\t\n\r\u200B\u2060\uFEFF".indexOf(c) >= 0;
  }

  /** Pandoc's identifiers: a letter, then letters, digits and some punctuation. */
  static boolean isNamePart(int c, boolean first) {
    return first
        ? Character.isLetter(c)
        : isAlphanumeric(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  /** As in Haskell, in which Pandoc is written: Roman numerals and fractions count too. */
  private static boolean isAlphanumeric(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
