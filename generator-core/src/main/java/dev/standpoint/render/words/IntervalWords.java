package dev.standpoint.render.words;

import dev.standpoint.model.date.Edtf.Edge;
import dev.standpoint.model.date.Edtf.Interval;
import dev.standpoint.model.date.Edtf.Point;
import dev.standpoint.render.words.PointWords.Case;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words of intervals; the part that both ends share appears once. */
final class IntervalWords {

  private final WordsFile words;
  private final PointWords points;

  IntervalWords(WordsFile words, PointWords points) {
    this.words = words;
    this.points = points;
  }

  /** Two dates, or one date and an open or unknown end. */
  String of(Interval interval) {
    if (interval.start() instanceof Point start && interval.end() instanceof Point end) {
      return between(start, end);
    }
    if (interval.start() instanceof Point start) {
      String since = edge("interval.open-end", start);
      return interval.end() == Edge.OPEN ? since : unknown("interval.unknown-end", since);
    }
    String until = edge("interval.open-start", (Point) interval.end());
    return interval.start() == Edge.OPEN ? until : unknown("interval.unknown-start", until);
  }

  /** The words for an open end; some languages have a form for each kind of date. */
  private String edge(String key, Point date) {
    return words.say(
        words.keyFor(PointWords.kinds(date), key),
        Map.of("date", points.of(date), "date-genitive", points.of(date, Case.GENITIVE)));
  }

  /** An unknown end is named, because it is not an open one. */
  private String unknown(String key, String edge) {
    return words.say(key, Map.of("known", edge));
  }

  /** Equal ends are one date. */
  private String between(Point start, Point end) {
    if (start.text().equals(end.text())) {
      return points.of(start);
    }
    return sharing(start, end)
        .map(range -> points.qualified(start, Case.PLAIN, range))
        .orElseGet(
            () -> words.say("interval", Map.of("start", points.of(start), "end", points.of(end))));
  }

  /** The range with its shared part once; empty if its ends share too little. */
  private Optional<Function<Case, String>> sharing(Point start, Point end) {
    LocalDate first = start.earliest();
    LocalDate last = end.earliest();
    if (start.precision() != end.precision() || !qualifiedAlike(start, end)) {
      return Optional.empty();
    }
    boolean oneYear = first.getYear() == last.getYear();
    return switch (start.precision()) {
      case YEAR -> years(first, last);
      case MONTH -> oneYear ? Optional.of(form -> months(first, last, form)) : Optional.empty();
      case DAY -> oneYear ? Optional.of(form -> days(first, last)) : Optional.empty();
      case CENTURY, DECADE, SEASON, SOME_MONTH, SOME_DAY_OF_YEAR, SOME_DAY_OF_MONTH ->
          Optional.empty();
    };
  }

  /** Qualifiers apply to a range only if both ends have them. */
  private static boolean qualifiedAlike(Point start, Point end) {
    return start.approximate() == end.approximate() && start.uncertain() == end.uncertain();
  }

  /** Years with an era or a word cannot be shortened. */
  private Optional<Function<Case, String>> years(LocalDate first, LocalDate last) {
    if (!YearWords.isPlain(first.getYear()) || !YearWords.isPlain(last.getYear())) {
      return Optional.empty();
    }
    String range =
        words.say(
            "interval.years",
            Map.of(
                "first", Integer.toString(first.getYear()),
                "last", Integer.toString(last.getYear())));
    return Optional.of(form -> range);
  }

  /** Two months of one year. */
  private String months(LocalDate first, LocalDate last, Case form) {
    return words.say(
        "interval.months",
        Map.of(
            "first-month", points.monthName(first, form),
            "last-month", points.monthName(last, form),
            "year", points.year(last)));
  }

  /** Two days of one year; a month that both share is named once. */
  private String days(LocalDate first, LocalDate last) {
    boolean oneMonth = first.getMonth() == last.getMonth();
    return words.say(
        oneMonth ? "interval.days" : "interval.months-and-days",
        Map.of(
            "first", points.dayNumber(first),
            "first-month", points.monthBesideDay(first),
            "last", points.dayNumber(last),
            "last-month", points.monthBesideDay(last),
            "year", points.year(last)));
  }
}
