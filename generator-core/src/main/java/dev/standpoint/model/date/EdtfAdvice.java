package dev.standpoint.model.date;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a text is not an EDTF date. It suggests a date only if the parser accepts it. */
final class EdtfAdvice {

  /** Longer texts are not dates but sentences, which the repair would take long to try. */
  private static final int LONGEST = 60;

  private static final String FORM = "write it as 2031-03-12, 2031-03 or 2031";
  private static final String LEVEL = "only EDTF levels 0 and 1 are supported";

  /** A text with the form of a date, whose numbers may be impossible. */
  private static final Pattern CALENDAR =
      Pattern.compile("-?(\\d{4})-(\\d\\d)(?:-(\\d\\d))?[?~%]?");

  private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}([./-])\\d{1,2}\\1\\d{4}");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

  /** Features of EDTF level 2: sets, qualified parts, exponents, digits replaced by X anywhere. */
  private static final Pattern LEVEL_2 =
      Pattern.compile("[\\[\\]{}]|^[?~%]|-[?~%]|[?~%]-|\\d[ES]\\d|^X|[\\dX]X|X\\d");

  private EdtfAdvice() {}

  static String on(String text) {
    if (text.length() > LONGEST) {
      return FORM;
    }
    if (isDate(text)) {
      return "";
    }
    String repaired = EdtfRepair.of(DateNames.inEnglish(text).orElse(text));
    return isDate(repaired) ? "write " + repaired + otherReading(text, repaired) : fault(repaired);
  }

  /** The date that the text can only mean; empty if there is none, or more than one. */
  static Optional<Edtf> read(String text) {
    Optional<Edtf> date = Edtf.parse(text);
    if (date.isPresent() || text.length() > LONGEST) {
      return date;
    }
    Optional<String> repaired = DateNames.inEnglish(text).map(EdtfRepair::of);
    // A day comes first wherever dots are written.
    return repaired
        .filter(edtf -> text.indexOf('.') >= 0 || otherReading(text, edtf).isEmpty())
        .flatMap(Edtf::parse);
  }

  /** In 12/03/2031 either number may be the month. */
  private static String otherReading(String text, String repaired) {
    Matcher day = DAY.matcher(repaired);
    if (!YEAR_LAST.matcher(text.strip()).matches() || !day.matches()) {
      return "";
    }
    String other = day.group(1) + "-" + day.group(3) + "-" + day.group(2);
    return !other.equals(repaired) && isDate(other) ? " or " + other : "";
  }

  /** What is wrong with a text that cannot be repaired. */
  private static String fault(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length == 2) {
      return intervalFault(List.of(ends));
    }
    Matcher date = CALENDAR.matcher(text);
    if (date.matches()) {
      return calendarFault(date.group(1), date.group(2), Optional.ofNullable(date.group(3)));
    }
    return LEVEL_2.matcher(text).find() ? LEVEL : FORM;
  }

  /** The error of one end, else that of both ends together. */
  private static String intervalFault(List<String> ends) {
    for (String end : ends) {
      String fault = endFault(end);
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return ends.stream().anyMatch(EdtfAdvice::isDate)
        ? "its start is after its end"
        : "an interval needs a date at one end or both";
  }

  /** The error of an end, even of one that would be a date outside an interval; empty if none. */
  private static String endFault(String end) {
    if (end.isEmpty() || end.equals("..")) {
      return "";
    }
    if (!isDate(end)) {
      return fault(end);
    }
    if (end.indexOf('T') >= 0) {
      return "an interval cannot have a time of day";
    }
    return end.indexOf('X') >= 0 ? "an interval cannot have an X" : "";
  }

  /** Which of the numbers does not exist. */
  private static String calendarFault(String year, String month, Optional<String> day) {
    int number = Integer.parseInt(month);
    if (number >= 21 && number <= 24) {
      return "a season has no days";
    }
    if (number < 1 || number > 12) {
      return "there is no month " + month;
    }
    if (day.isEmpty()) {
      return FORM;
    }
    int last = YearMonth.of(Integer.parseInt(year), number).lengthOfMonth();
    return Integer.parseInt(day.get()) > last
        ? year + "-" + month + " has " + last + " days"
        : "there is no day " + day.get();
  }

  private static boolean isDate(String text) {
    return Edtf.parse(text).isPresent();
  }
}
