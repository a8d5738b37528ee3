package dev.standpoint.read.mark;

/** Finds words that are all inside one pair of quotation marks, of any language. */
final class QuotationMarks {

  /** In some languages these marks are used the other way round, so most are in both strings. */
  private static final String OPENING = "\"“„”«»‹›‘‚'「『";

  private static final String CLOSING = "\"””“»«›‹’‘'」』";

  private QuotationMarks() {}

  /** Whether the first and the last character are quotation marks of one quotation. */
  static boolean encloseAll(String words) {
    return words.length() > 2
        && OPENING.indexOf(words.charAt(0)) >= 0
        && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0
        && !closesBetween(words);
  }

  /** Whether straight quotes that open the words close again before their end. */
  private static boolean closesBetween(String words) {
    return words.charAt(0) == '"' && words.indexOf('"', 1) < words.length() - 1;
  }
}
