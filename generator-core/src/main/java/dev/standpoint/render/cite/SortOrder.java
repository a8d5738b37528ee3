package dev.standpoint.render.cite;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The order of texts in a bibliography, the same on every machine: without regard to case, accents,
 * spaces and punctuation, and numbers by their value. Letters that a language sorts apart come
 * after the letter in their place, such as Å after Z in Swedish.
 */
final class SortOrder {

  /** Letters that Unicode does not take apart. */
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "ı", "i", "ħ", "h");

  /** For each language, letters in their order, each after the letter that it follows. */
  private static final Map<String, String> APART =
      Map.ofEntries(
          Map.entry("sv", "zå zä zö"),
          Map.entry("fi", "zå zä zö"),
          Map.entry("da", "zæ zø zå"),
          Map.entry("nb", "zæ zø zå"),
          Map.entry("nn", "zæ zø zå"),
          Map.entry("no", "zæ zø zå"),
          Map.entry("es", "nñ"),
          Map.entry("pl", "aą cć eę lł nń oó sś zź zż"),
          Map.entry("cs", "cč rř sš zž"),
          Map.entry("sk", "aä cč oô sš zž"),
          Map.entry("hr", "cč cć dđ sš zž"),
          Map.entry("sl", "cč sš zž"),
          Map.entry("hu", "oö oő uü uű"),
          Map.entry("tr", "cç gğ oö sş uü"),
          Map.entry("ro", "aă aâ iî sș tț"));

  private SortOrder() {}

  /** Negative if {@code left} comes first. */
  static int compare(String language, String left, String right) {
    return Integer.signum(key(language, left).compareTo(key(language, right)));
  }

  /** A text whose characters are in this order: symbols, digits, letters. */
  static String key(String language, String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    String apart = APART.getOrDefault(Locale.forLanguageTag(language).getLanguage(), "");
    String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < composed.length(); ) {
      int letter = composed.codePointAt(i);
      int next = i + Character.charCount(letter);
      if (Character.isDigit(letter)) {
        next = digits(composed, i, key);
      } else {
        letter(composed.substring(i, next), apart, key);
      }
      i = next;
    }
    return key.toString();
  }

  /** Adds a number with its length before it, so that longer ones come later. */
  private static int digits(String text, int from, StringBuilder key) {
    int end = from;
    StringBuilder digits = new StringBuilder();
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      int digit = Character.digit(text.charAt(end++), 10);
      if (digit > 0 || !digits.isEmpty()) {
        digits.append((char) ('0' + digit));
      }
    }
    // Numbers come after symbols and before letters.
    key.append('0').append((char) ('0' + Math.min(digits.length(), 9_000))).append(digits);
    return Math.max(end, from + 1);
  }

  private static void letter(String letter, String apart, StringBuilder key) {
    int place = letter.isBlank() ? -1 : apart.indexOf(letter);
    if (place > 0 && apart.charAt(place - 1) != ' ') {
      // U+FFF0 and above come after every letter that can follow.
      key.append(apart.charAt(place - 1)).append((char) (0xFFF0 + place / 3));
      return;
    }
    String base = LETTERS.getOrDefault(letter, letter);
    Normalizer.normalize(base, Normalizer.Form.NFKD).codePoints().forEach(c -> add(c, key));
  }

  /** Adds a letter or symbol; spaces, punctuation and accents do not count. */
  private static void add(int c, StringBuilder key) {
    switch (Character.getType(c)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          key.append('!').appendCodePoint(c);
      default -> {
        if (Character.isLetterOrDigit(c)) {
          key.appendCodePoint(c);
        }
      }
    }
  }
}
