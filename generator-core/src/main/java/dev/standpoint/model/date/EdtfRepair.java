package dev.standpoint.model.date;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites common ways of writing dates as EDTF. The result may not be a date: the caller parses
 * it.
 */
final class EdtfRepair {

  /** If the pattern matches all of the text, the text becomes the replacement. */
  private record Rule(Pattern pattern, String replacement) {

    static Rule of(String pattern, String replacement) {
      return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
    }

    static String applyAll(List<Rule> rules, String text) {
      String result = text;
      for (Rule rule : rules) {
        Matcher match = rule.pattern.matcher(result);
        result = match.matches() ? match.replaceFirst(rule.replacement) : result;
      }
      return result;
    }
  }

  /** Hyphens, dashes and the minus sign, which word processors put in place of a hyphen. */
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");

  private static final Pattern LONE_DIGIT = Pattern.compile("(?<!\\d)\\d(?!\\d)");
  private static final Pattern DIGITS_AND_X = Pattern.compile("[-\\dx]+[?~%]?");

  /** The starts of English names; longer forms begin the same. */
  private static final List<String> NAMES =
      List.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
          "spring", "summer", "autumn", "winter");

  private static final Pattern NAME =
      Pattern.compile("\\b(" + String.join("|", NAMES) + ")[a-z]*\\.?", Pattern.CASE_INSENSITIVE);

  /**
   * Applied in this order to the text. Rules for one date are here where a slash would split it.
   */
  private static final List<Rule> INTERVALS =
      List.of(
          Rule.of("(.+?) ?\\.\\. ?([^/]+)", "$1/$2"),
          Rule.of("([^/]+?) ?\\.\\.", "$1/.."),
          Rule.of("\\.\\. ?([^/]+)", "../$1"),
          Rule.of("(.+?) (?:-|to|until) (.+)", "$1/$2"),
          Rule.of("(\\d{4})/(\\d\\d)/(\\d\\d)", "$1-$2-$3"),
          Rule.of("(\\d\\d)/(\\d\\d)/(\\d{4})", "$1.$2.$3"),
          Rule.of("(\\d\\d)/(\\d{4})", "$2-$1"),
          Rule.of("(\\d{4})/(\\d\\d)", "$1-$2"),
          Rule.of("(\\d{4})-(\\d{4})", "$1/$2"),
          Rule.of("(\\d{4}-\\d\\d)-(\\d\\d)/(\\d\\d)", "$1-$2/$1-$3"),
          Rule.of("(\\d{4})-(\\d\\d)/(\\d\\d)", "$1-$2/$1-$3"));

  private static final String DAY = "(\\d{4}-\\d\\d-\\d\\d)";
  private static final String ZONE = " ?(Z|[+-]\\d\\d:\\d\\d)?";

  /** Applied in this order to each end. Months and seasons are M01 to M24 by now. */
  private static final List<Rule> EACH_END =
      List.of(
          Rule.of("present|now|today|ongoing|open", ".."),
          Rule.of("unknown", ""),
          Rule.of("(?:about|around|circa|ca\\.?|c\\.?) ?(.+)", "$1~"),
          Rule.of("(.+)(?:\\?~|~\\?)", "$1%"),
          Rule.of("(\\d\\d)(?:st|nd|rd|th|\\.)? M(\\d\\d),? (\\d{4})([?~%]?)", "$3-$2-$1$4"),
          Rule.of("M(\\d\\d) (\\d\\d)(?:st|nd|rd|th)?,? (\\d{4})([?~%]?)", "$3-$1-$2$4"),
          Rule.of("M(\\d\\d),? (\\d{4})([?~%]?)", "$2-$1$3"),
          Rule.of("(\\d\\d)[-.](1[3-9]|[23]\\d)[-.](\\d{4})", "$3-$1-$2"),
          Rule.of("(\\d\\d)[-.] ?(\\d\\d)[-.] ?(\\d{4})", "$3-$2-$1"),
          Rule.of("(\\d\\d)[-.](\\d{4})", "$2-$1"),
          Rule.of("(\\d{4})\\.(\\d\\d)\\.(\\d\\d)", "$1-$2-$3"),
          Rule.of("(\\d{4})\\.(\\d\\d)", "$1-$2"),
          Rule.of("(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3"),
          Rule.of("Y(-?\\d{4})", "$1"),
          Rule.of(DAY + "[T ](\\d\\d:\\d\\d)" + ZONE, "$1T$2:00$3"),
          Rule.of(DAY + "[T ](\\d\\d:\\d\\d:\\d\\d)(?:[.,]\\d+)?" + ZONE, "$1T$2$3"));

  private EdtfRepair() {}

  static String of(String text) {
    String spaced = DASH.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("-");
    String padded = LONE_DIGIT.matcher(spaced).replaceAll("0$0");
    String interval = Rule.applyAll(INTERVALS, padded);
    String[] ends = interval.split(" ?/ ?", -1);
    return ends.length == 2 ? end(ends[0]) + "/" + end(ends[1]) : end(interval);
  }

  /** Repairs one date, with names of months and seasons as numbers. */
  private static String end(String text) {
    String numbered = NAME.matcher(text).replaceAll(name -> "M" + number(name.group(1)));
    String repaired = Rule.applyAll(EACH_END, numbered);
    return DIGITS_AND_X.matcher(repaired).matches() ? repaired.replace('x', 'X') : repaired;
  }

  /** Months count from 01, seasons from 21, as in EDTF. */
  private static String number(String name) {
    int index = NAMES.indexOf(name.toLowerCase(Locale.ROOT));
    int number = index < 12 ? index + 1 : index + 9;
    return number < 10 ? "0" + number : "" + number;
  }
}
