package dev.standpoint.render;

import dev.standpoint.model.Edtf.Moment;
import dev.standpoint.model.Edtf.Point;
import dev.standpoint.model.Edtf.Season;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The words of single dates, with the month names under one prefix: long or short ones. */
final class PointWords {

  private final Vocabulary words;
  private final YearWords years;
  private final String months;

  PointWords(Vocabulary words, String months) {
    this.words = words;
    this.years = new YearWords(words);
    this.months = months;
  }

  String of(Point point) {
    return qualified(point, unqualified(point));
  }

  String of(Moment moment) {
    String time = moment.at().toLocalTime().toString(); // seconds only where there are any
    return words.say(
        "date.time",
        Map.of(
            "date",
            day(moment.earliest()),
            "time",
            moment.zone() == null ? time : time + " " + zone(moment.zone())));
  }

  /** The date's words under "about" and "possibly", as far as its qualifier says so. */
  String qualified(Point point, String date) {
    if (!point.approximate() && !point.uncertain()) {
      return date;
    }
    String about = point.uncertain() ? "possibly-about" : "about";
    return words.say(point.approximate() ? about : "possibly", Map.of("date", date));
  }

  private String unqualified(Point point) {
    LocalDate first = point.earliest();
    return switch (point.precision()) {
      case CENTURY -> someYear(point);
      case DECADE -> decade(point);
      case YEAR -> year(first);
      case SEASON -> point.season().map(season -> season(season, first)).orElseThrow();
      case MONTH -> month(first);
      case DAY -> day(first);
      case SOME_MONTH -> words.say("date.some-month", Map.of("whole", year(first)));
      case SOME_DAY_OF_YEAR -> words.say("date.some-day", Map.of("whole", year(first)));
      case SOME_DAY_OF_MONTH -> words.say("date.some-day", Map.of("whole", month(first)));
    };
  }

  private String decade(Point point) {
    int first = point.earliest().getYear();
    return YearWords.isPlain(first)
        ? words.say("date.decade", Map.of("year", years.of(first)))
        : someYear(point);
  }

  private String someYear(Point point) {
    return words.say(
        "date.some-year", Map.of("first", year(point.earliest()), "last", year(point.latest())));
  }

  private String season(Season season, LocalDate first) {
    String name =
        switch (season) {
          case SPRING -> "spring";
          case SUMMER -> "summer";
          case AUTUMN -> "autumn";
          case WINTER -> "winter";
        };
    int year = first.getYear();
    return words.say(
        "date.season",
        Map.of(
            "season",
            words.word("season." + name),
            "year",
            season == Season.WINTER ? years.andNext(year) : years.of(year)));
  }

  private String month(LocalDate date) {
    return words.say("date.month", Map.of("month", monthName(date), "year", year(date)));
  }

  private String day(LocalDate date) {
    return words.say(
        "date.day",
        Map.of("day", dayNumber(date), "month", monthBesideDay(date), "year", year(date)));
  }

  String year(LocalDate date) {
    return years.of(date.getYear());
  }

  String monthName(LocalDate date) {
    return words.word(monthKey(date));
  }

  String monthBesideDay(LocalDate date) {
    return words.find(monthKey(date) + ".beside-day").orElseGet(() -> monthName(date));
  }

  String dayNumber(LocalDate date) {
    return Integer.toString(date.getDayOfMonth());
  }

  private String monthKey(LocalDate date) {
    return months + "." + date.getMonthValue();
  }

  /** UTC, UTC+4 or UTC−4:30. */
  private static String zone(ZoneOffset zone) {
    int minutes = Math.abs(zone.getTotalSeconds() / 60);
    if (minutes == 0) {
      return "UTC";
    }
    String sign = zone.getTotalSeconds() < 0 ? "−" : "+";
    int rest = minutes % 60;
    return "UTC" + sign + minutes / 60 + (rest == 0 ? "" : (rest < 10 ? ":0" : ":") + rest);
  }
}
