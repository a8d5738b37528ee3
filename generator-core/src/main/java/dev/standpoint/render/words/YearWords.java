package dev.standpoint.render.words;

import dev.standpoint.render.words.PointWords.Case;
import java.util.Map;

/** Years as readers count them: without a year 0, and with AD or BC where digits are unclear. */
final class YearWords {

  private final WordsFile words;

  YearWords(WordsFile words) {
    this.words = words;
  }

  /** Whether its digits alone are read as a year. */
  static boolean isPlain(int year) {
    return year >= 1000 && year <= 9999;
  }

  String of(int year) {
    return of(year, Case.PLAIN);
  }

  /** Years before 1 are counted from 1 BC, which ISO 8601 writes as 0000. */
  String of(int year, Case form) {
    if (isPlain(year)) {
      return words.say("year.plain", Map.of("year", Integer.toString(year)));
    }
    if (year < 1) {
      return words.say("year.before", Map.of("year", grouped(1L - year)));
    }
    String key = words.keyIn(form, year < 1000 ? "year.early" : "year.long");
    return words.say(key, Map.of("year", grouped(year)));
  }

  /** A winter's year: 2031–32, 2099–2100. */
  String andNext(int year) {
    int next = year + 1;
    if (!isPlain(year)) {
      return of(year);
    }
    String digits = Integer.toString(next);
    return words.say(
        "year.and-next",
        Map.of(
            "year",
            Integer.toString(year),
            "next",
            next % 100 == 0 ? digits : digits.substring(digits.length() - 2)));
  }

  /** Groups from five digits on, since a year of four digits has none. */
  private String grouped(long number) {
    String digits = Long.toString(number);
    return digits.length() < 5
        ? digits
        : digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", words.word("digit-group"));
  }
}
