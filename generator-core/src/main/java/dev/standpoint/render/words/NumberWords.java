package dev.standpoint.render.words;

import java.math.BigDecimal;

/** Numbers in digits, grouped as in the language, without the locale data of the JDK. */
final class NumberWords {

  /** The minus sign U+2212, which is as wide as a plus sign; a hyphen is not. */
  static final String MINUS = "\u2212";

  private final WordsFile words;

  NumberWords(WordsFile words) {
    this.words = words;
  }

  String of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  /** All digits of the number; zeros at the end of a fraction stay. */
  String of(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : words.word("decimal-sign") + plain.substring(point + 1);
    return (number.signum() < 0 ? MINUS : "") + grouped(whole) + fraction;
  }

  /** Groups of three digits from the right, if there are enough digits. */
  private String grouped(String digits) {
    if (digits.length() < Integer.parseInt(words.word("digit-group.from"))) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, words.word("digit-group"));
    }
    return grouped.toString();
  }
}
