package dev.standpoint.render;

import dev.standpoint.model.Edtf.Edge;
import dev.standpoint.model.Edtf.Interval;
import dev.standpoint.model.Edtf.Point;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The words of intervals; what both ends share is said once. */
final class IntervalWords {

  private final Vocabulary words;
  private final PointWords points;

  IntervalWords(Vocabulary words, PointWords points) {
    this.words = words;
    this.points = points;
  }

  String of(Interval interval) {
    if (interval.start() instanceof Point start && interval.end() instanceof Point end) {
      return between(start, end);
    }
    if (interval.start() instanceof Point start) {
      return edge(interval.end() == Edge.OPEN ? "open-end" : "unknown-end", start);
    }
    return edge(
        interval.start() == Edge.OPEN ? "open-start" : "unknown-start", (Point) interval.end());
  }

  private String edge(String key, Point date) {
    return words.say("interval." + key, Map.of("date", points.of(date)));
  }

  private String between(Point start, Point end) {
    if (start.text().equals(end.text())) {
      return points.of(start);
    }
    return sharing(start, end)
        .map(range -> points.qualified(start, range))
        .orElseGet(
            () -> words.say("interval", Map.of("start", points.of(start), "end", points.of(end))));
  }

  /** The range said as one; empty where its ends have too little in common. */
  private Optional<String> sharing(Point start, Point end) {
    LocalDate first = start.earliest();
    LocalDate last = end.earliest();
    if (start.precision() != end.precision() || !qualifiedAlike(start, end)) {
      return Optional.empty();
    }
    return switch (start.precision()) {
      case YEAR -> years(first, last);
      case MONTH -> first.getYear() == last.getYear() ? months(first, last) : Optional.empty();
      case DAY -> first.getYear() == last.getYear() ? days(first, last) : Optional.empty();
      case CENTURY, DECADE, SEASON, SOME_MONTH, SOME_DAY_OF_YEAR, SOME_DAY_OF_MONTH ->
          Optional.empty();
    };
  }

  private static boolean qualifiedAlike(Point start, Point end) {
    return start.approximate() == end.approximate() && start.uncertain() == end.uncertain();
  }

  private Optional<String> years(LocalDate first, LocalDate last) {
    return YearWords.isPlain(first.getYear()) && YearWords.isPlain(last.getYear())
        ? Optional.of(
            words.say(
                "interval.years", Map.of("first", points.year(first), "last", points.year(last))))
        : Optional.empty();
  }

  private Optional<String> months(LocalDate first, LocalDate last) {
    return Optional.of(
        words.say(
            "interval.months",
            Map.of(
                "first-month", points.monthName(first),
                "last-month", points.monthName(last),
                "year", points.year(last))));
  }

  private Optional<String> days(LocalDate first, LocalDate last) {
    boolean oneMonth = first.getMonth() == last.getMonth();
    return Optional.of(
        words.say(
            oneMonth ? "interval.days" : "interval.months-and-days",
            Map.of(
                "first", points.dayNumber(first),
                "first-month", points.monthBesideDay(first),
                "last", points.dayNumber(last),
                "last-month", points.monthBesideDay(last),
                "year", points.year(last))));
  }
}
