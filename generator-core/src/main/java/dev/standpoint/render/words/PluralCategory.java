package dev.standpoint.render.words;

import java.util.Locale;

/**
 * The form of a word for a whole number, by the cardinal plural rules of Unicode CLDR 49. Languages
 * that are not listed here have the rules of English.
 */
enum PluralCategory {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The last part of a key in a words file, such as {@code few}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The category of {@code n}, from 0 up, in the language of a BCP 47 tag in lower case. */
  static PluralCategory of(String languageTag, long n) {
    return switch (rulesOf(languageTag)) {
      case "ar" -> arabic(n);
      case "cs" -> n == 1 ? ONE : isWithin(2, 4, n) ? FEW : OTHER;
      case "es", "it", "pt-pt" -> n == 1 ? ONE : romance(n);
      case "fr", "pt" -> n <= 1 ? ONE : romance(n);
      case "pl" -> n == 1 ? ONE : slavic(n);
      case "ru", "uk" -> n % 10 == 1 && n % 100 != 11 ? ONE : slavic(n);
      default -> n == 1 ? ONE : OTHER;
    };
  }

  /** The language alone, except that Portugal counts "0 dias" and Brazil "0 dia". */
  private static String rulesOf(String tag) {
    return tag.matches("pt-pt(-.*)?") ? "pt-pt" : tag.replaceFirst("-.*", "");
  }

  /** Round millions take a preposition: un millón de votos. */
  private static PluralCategory romance(long n) {
    return n > 0 && n % 1_000_000 == 0 ? MANY : OTHER;
  }

  /** Few are 2, 3, 4, 22, 23, 24, 32 and so on, but not 12, 13, 14. */
  private static PluralCategory slavic(long n) {
    return isWithin(2, 4, n % 10) && !isWithin(12, 14, n % 100) ? FEW : MANY;
  }

  /** The last two digits decide from 3 on. */
  private static PluralCategory arabic(long n) {
    if (n <= 2) {
      return n == 0 ? ZERO : n == 1 ? ONE : TWO;
    }
    long rest = n % 100;
    return rest >= 11 ? MANY : rest >= 3 ? FEW : OTHER;
  }

  private static boolean isWithin(long first, long last, long n) {
    return first <= n && n <= last;
  }
}
