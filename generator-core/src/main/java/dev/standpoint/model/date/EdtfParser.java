package dev.standpoint.model.date;

import dev.standpoint.model.date.Edtf.Edge;
import dev.standpoint.model.date.Edtf.End;
import dev.standpoint.model.date.Edtf.Interval;
import dev.standpoint.model.date.Edtf.Moment;
import dev.standpoint.model.date.Edtf.Point;
import dev.standpoint.model.date.Edtf.Precision;
import dev.standpoint.model.date.Edtf.Season;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of EDTF levels 0 and 1. The specification does not say how all its features combine.
 * Here any year except 0 may be negative; a qualifier may follow every date without a time of day;
 * a season may be written wherever a month may; and X is not allowed in an interval, because that
 * is level 2.
 */
final class EdtfParser {

  /** A year of four digits. ISO 8601 has no year minus zero. */
  private static final String FOUR_DIGITS = "(-(?!0000)\\d{4}|\\d{4})";

  private static final String UNSPECIFIED = "XX";

  private static final Pattern QUALIFIER = Pattern.compile("[?~%]\\z");
  private static final Pattern CALENDAR =
      Pattern.compile(FOUR_DIGITS + "(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?");

  /** Level 1: Y before a year of more than four digits. Java's years end at nine digits. */
  private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})");

  private static final Pattern SOME_YEAR = Pattern.compile("(-?)(\\d{3}X|\\d\\dXX)");

  private static final String CLOCK = "((?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)";

  /** An offset from UTC of at most 14 hours, without minus zero. */
  private static final String ZONE = "(Z|(?!-00(?::00)?$)[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?";

  private static final Pattern MOMENT =
      Pattern.compile("(" + FOUR_DIGITS + "-\\d\\d-\\d\\d)T" + CLOCK + ZONE);

  private EdtfParser() {}

  static Optional<Edtf> parse(String text) {
    if (text.indexOf('/') >= 0) {
      return interval(text);
    }
    return text.indexOf('T') >= 0 ? moment(text) : point(text).map(Edtf.class::cast);
  }

  private static Optional<Edtf> interval(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      return Optional.empty();
    }
    return end(ends[0]).flatMap(start -> end(ends[1]).flatMap(end -> interval(text, start, end)));
  }

  private static Optional<Edtf> interval(String text, End start, End end) {
    boolean dateless = start instanceof Edge && end instanceof Edge;
    boolean reversed =
        start instanceof Point s && end instanceof Point e && s.earliest().isAfter(e.latest());
    return dateless || reversed ? Optional.empty() : Optional.of(new Interval(text, start, end));
  }

  /** An end of an interval: unknown, open or a date without X. */
  private static Optional<End> end(String text) {
    return switch (text) {
      case "" -> Optional.of(Edge.UNKNOWN);
      case ".." -> Optional.of(Edge.OPEN);
      default -> point(text).filter(date -> !date.precision().unspecified()).map(End.class::cast);
    };
  }

  /** A day with a time to the second. The day must exist; it is that of the zone written. */
  private static Optional<Edtf> moment(String text) {
    Matcher written = MOMENT.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    LocalTime time = LocalTime.parse(written.group(3));
    String zone = written.group(4);
    return point(written.group(1))
        .map(day -> day.earliest().atTime(time))
        .map(at -> new Moment(text, at, zone == null ? null : ZoneOffset.of(zone)));
  }

  private static Optional<Point> point(String text) {
    String unqualified = QUALIFIER.matcher(text).replaceFirst("");
    Matcher date = CALENDAR.matcher(unqualified);
    if (date.matches()) {
      return calendar(text, Integer.parseInt(date.group(1)), date.group(2), date.group(3));
    }
    Matcher year = LONG_YEAR.matcher(unqualified);
    if (year.matches()) {
      int number = Integer.parseInt(year.group(1));
      return Optional.of(years(text, Precision.YEAR, number, number));
    }
    Matcher some = SOME_YEAR.matcher(unqualified);
    return some.matches() ? someYear(text, some.group(1), some.group(2)) : Optional.empty();
  }

  private static Optional<Point> someYear(String text, String minus, String digits) {
    int nearZero = Integer.parseInt(minus + digits.replace('X', '0'));
    int farthest = Integer.parseInt(minus + digits.replace('X', '9'));
    if (nearZero == 0 && farthest < 0) {
      return Optional.empty(); // there is no year -0000
    }
    Precision precision = digits.endsWith(UNSPECIFIED) ? Precision.CENTURY : Precision.DECADE;
    return Optional.of(
        years(text, precision, Math.min(nearZero, farthest), Math.max(nearZero, farthest)));
  }

  /** A year, a month or season, or a day, by the parts that are written. */
  private static Optional<Point> calendar(
      String text, int year, @Nullable String month, @Nullable String day) {
    if (month == null) {
      return Optional.of(years(text, Precision.YEAR, year, year));
    }
    if (month.equals(UNSPECIFIED)) {
      return someMonth(text, year, day);
    }
    int number = Integer.parseInt(month);
    if (number >= 1 && number <= 12) {
      return month(text, YearMonth.of(year, number), day);
    }
    return day == null
        ? Season.coded(number).map(season -> season(text, year, season))
        : Optional.empty();
  }

  /** A year with XX for the month: a day can only be XX, too. */
  private static Optional<Point> someMonth(String text, int year, @Nullable String day) {
    if (day == null) {
      return Optional.of(years(text, Precision.SOME_MONTH, year, year));
    }
    return day.equals(UNSPECIFIED)
        ? Optional.of(years(text, Precision.SOME_DAY_OF_YEAR, year, year))
        : Optional.empty();
  }

  private static Optional<Point> month(String text, YearMonth month, @Nullable String day) {
    if (day == null) {
      return Optional.of(months(text, Precision.MONTH, month, month));
    }
    if (day.equals(UNSPECIFIED)) {
      return Optional.of(months(text, Precision.SOME_DAY_OF_MONTH, month, month));
    }
    int number = Integer.parseInt(day);
    if (!month.isValidDay(number)) {
      return Optional.empty();
    }
    LocalDate exact = month.atDay(number);
    return Optional.of(new Point(text, Precision.DAY, exact, exact));
  }

  private static Point season(String text, int year, Season season) {
    YearMonth first = YearMonth.of(year, season.firstMonth());
    return months(text, Precision.SEASON, first, first.plusMonths(2));
  }

  private static Point years(String text, Precision precision, int first, int last) {
    return months(text, precision, YearMonth.of(first, 1), YearMonth.of(last, 12));
  }

  private static Point months(String text, Precision precision, YearMonth first, YearMonth last) {
    return new Point(text, precision, first.atDay(1), last.atEndOfMonth());
  }
}
