package dev.standpoint.read.mark;

import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.register.FoldedName;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers and ranges as people write them: with a unit, with groups of three digits, and with
 * words such as "at least".
 */
final class QuantityReader {

  /**
   * A number or range, and the unit written with it, which is empty if there is none. It is {@code
   * asWritten} if only a unit was taken off. It has {@code oneComma} if that may be a decimal
   * comma: 1,000 is a thousand or one.
   */
  record Amount(Quantity quantity, String unit, boolean asWritten, boolean oneComma) {

    /** Whether the unit is that of the issue, or none is written. */
    boolean fits(Issue issue) {
      return unit.isEmpty() || unitOf(unit).equals(unitOf(issue.unit()));
    }

    /** Whether it can be two numbers, because the issue does not count whole things. */
    boolean isAmbiguous(Issue issue) {
      return oneComma && (issue.unit().isEmpty() || unitOf(issue.unit()).equals("%"));
    }
  }

  /** A text that all of the pattern matches becomes the replacement. */
  private record Rule(Pattern pattern, String replacement) {
    static Rule of(String pattern, String replacement) {
      return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
    }
  }

  /** Longer texts are not numbers. */
  private static final int LONGEST = 100;

  private static final String N = "(-?\\d+(?:\\.\\d+)?)";

  /** Dashes and the minus sign, which word processors put in place of a hyphen. */
  private static final Pattern DASH = Pattern.compile(" ?[\u2010-\u2015\u2212] ?");

  /** Spaces and apostrophes between groups of three digits. */
  private static final Pattern GAP = Pattern.compile("(?<=\\d)[ '\u2019](?=\\d{3}(?!\\d))");

  private static final Pattern GROUPED =
      Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,])");
  private static final Pattern ONE_COMMA =
      Pattern.compile("(?<![\\d.,])\\d{1,3},\\d{3}(?![\\d.,])");

  /** A unit that is a sign and is written beside each number. */
  private static final Pattern SIGN =
      Pattern.compile(" ?([%\u2030])|(\\p{Sc}) ?(?=[-\\d])|(?<=\\d) ?(\\p{Sc})");

  private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(.*[\\d.+]) ?([^\\d.+]+)");

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:[~\u2248]|about |around |roughly |approximately |circa |ca\\. ?|c\\. ?) ?(.+)",
          Pattern.CASE_INSENSITIVE);

  private static final List<Rule> RULES =
      List.of(
          Rule.of("(?:>=|\u2265|at least |no less than ) ?" + N, "$1.."),
          Rule.of(N + "(?: ?\\+| or more| and more)", "$1.."),
          Rule.of("(?:<=|\u2264|at most |up to |no more than ) ?" + N, "..$1"),
          Rule.of("(?:<|under |below |less than |fewer than ) ?" + N, "<$1"),
          Rule.of("(?:>|over |above |more than ) ?" + N, ">$1"),
          Rule.of("between " + N + " and " + N, "$1..$2"),
          Rule.of(N + " ?(?:\\.\\.\\.?|\u2026|-| to ) ?" + N, "$1..$2"));

  /** Words for the same unit, in the singular. The first stands for all. */
  private static final List<List<String>> UNITS =
      List.of(
          List.of("%", "percent", "per cent", "pct", "prozent"),
          List.of("\u20AC", "euro", "eur"),
          List.of("$", "dollar", "usd", "us dollar"),
          List.of("\u00A3", "pound", "gbp"));

  private QuantityReader() {}

  /** The number or range; empty if the text is none. */
  static Optional<Amount> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String text = DASH.matcher(written.strip().replaceAll("[\\p{Z}\\s]+", " ")).replaceAll("-");
    Matcher sign = SIGN.matcher(text);
    String unit = sign.find() ? sign.group().strip() : "";
    String number = sign.replaceAll("");
    Optional<Amount> alone = amount(number, unit);
    Matcher worded = NUMBER_AND_UNIT.matcher(number);
    return alone.isEmpty() && unit.isEmpty() && worded.matches()
        ? amount(worded.group(1), worded.group(2).strip())
        : alone;
  }

  private static Optional<Amount> amount(String text, String unit) {
    Optional<Quantity> plain = Quantity.parse(text);
    if (plain.isPresent()) {
      return plain.map(quantity -> new Amount(quantity, unit, true, false));
    }
    boolean oneComma = ONE_COMMA.matcher(text).find();
    String digits = GAP.matcher(text).replaceAll("");
    String plainDigits = GROUPED.matcher(digits).replaceAll(n -> n.group().replace(",", ""));
    Matcher about = ABOUT.matcher(plainDigits);
    String form = about.matches() ? "~" + inOurForm(about.group(1)) : inOurForm(plainDigits);
    return Quantity.parse(form).map(quantity -> new Amount(quantity, unit, false, oneComma));
  }

  private static String inOurForm(String text) {
    for (Rule rule : RULES) {
      Matcher match = rule.pattern.matcher(text);
      if (match.matches()) {
        return match.replaceFirst(rule.replacement);
      }
    }
    return text;
  }

  /** A unit as it is compared: one of the words that mean the same, in the singular. */
  private static String unitOf(String written) {
    String folded = new FoldedName(written).caseless().replaceFirst("\\.$", "");
    boolean plural = folded.length() > 3 && folded.endsWith("s");
    String one = plural ? folded.substring(0, folded.length() - 1) : folded;
    return UNITS.stream()
        .filter(same -> same.contains(one))
        .findFirst()
        .map(same -> same.get(0))
        .orElse(one);
  }
}
