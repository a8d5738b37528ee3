package dev.standpoint.render.words;

import dev.standpoint.model.date.Edtf.Moment;
import dev.standpoint.model.date.Edtf.Point;
import dev.standpoint.model.date.Edtf.Season;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The words of single dates, with long or short names of months. */
final class PointWords {

  /** The grammatical case that the words around a date require. */
  enum Case {
    PLAIN,
    GENITIVE
  }

  private final WordsFile words;
  private final YearWords years;
  private final String months;

  PointWords(WordsFile words, String months) {
    this.words = words;
    this.years = new YearWords(words);
    this.months = months;
  }

  String of(Point point) {
    return of(point, Case.PLAIN);
  }

  String of(Point point, Case form) {
    return qualified(point, form, inCase -> unqualified(point, inCase));
  }

  /** A day with its time, and with the zone if it is given. */
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

  /** The date with "about" and "possibly", if it has these qualifiers. */
  String qualified(Point point, Case form, Function<Case, String> date) {
    if (!point.approximate() && !point.uncertain()) {
      return date.apply(form);
    }
    String about = point.uncertain() ? "possibly-about" : "about";
    return words.say(
        point.approximate() ? about : "possibly",
        Map.of("date", date.apply(form), "date-genitive", date.apply(Case.GENITIVE)));
  }

  /** Kinds of the date for which a language may have its own "since", the most exact first. */
  static List<String> kinds(Point point) {
    LocalDate first = point.earliest();
    return switch (point.precision()) {
      case DAY -> List.of("day-" + first.getDayOfMonth(), "day");
      case MONTH -> List.of("month");
      case SEASON -> List.of(point.season().map(PointWords::key).orElseThrow());
      case YEAR -> first.getYear() > 9999 ? List.of("long-year", "year") : List.of("year");
      case CENTURY, DECADE, SOME_MONTH, SOME_DAY_OF_YEAR, SOME_DAY_OF_MONTH -> List.of();
    };
  }

  private String unqualified(Point point, Case form) {
    LocalDate first = point.earliest();
    return switch (point.precision()) {
      case CENTURY -> someYear(point, form);
      case DECADE -> decade(point, form);
      case YEAR -> years.of(first.getYear(), form);
      case SEASON -> point.season().map(season -> season(season, first, form)).orElseThrow();
      case MONTH -> month(first, form);
      case DAY -> day(first);
      case SOME_MONTH -> some("date.some-month", first, form);
      case SOME_DAY_OF_YEAR -> some("date.some-day-of-year", first, form);
      case SOME_DAY_OF_MONTH -> some("date.some-day-of-month", first, form);
    };
  }

  /** A decade such as the 1990s; before the year 1000 it is some year of ten. */
  private String decade(Point point, Case form) {
    int first = point.earliest().getYear();
    return YearWords.isPlain(first)
        ? words.say(
            words.keyIn(form, "date.decade"),
            Map.of(
                "first", Integer.toString(first),
                "last", Integer.toString(point.latest().getYear())))
        : someYear(point, form);
  }

  /** A year that is only known to be in a decade or century. */
  private String someYear(Point point, Case form) {
    return words.say(
        words.keyIn(form, "date.some-year"),
        Map.of("first", year(point.earliest()), "last", year(point.latest())));
  }

  /** A month or day that is not known. */
  private String some(String key, LocalDate first, Case form) {
    return words.say(
        words.keyIn(form, key),
        Map.of(
            "month", monthName(first, Case.PLAIN),
            "month-beside-day", monthBesideDay(first),
            "year", year(first)));
  }

  /** A winter has two years, because it starts in one and ends in the next. */
  private String season(Season season, LocalDate first, Case form) {
    int year = first.getYear();
    return words.say(
        "date.season",
        Map.of(
            "season",
            words.word(words.keyIn(form, "season." + key(season))),
            "year",
            season == Season.WINTER ? years.andNext(year) : years.of(year)));
  }

  /** The name of a season in the words file. */
  private static String key(Season season) {
    return switch (season) {
      case SPRING -> "spring";
      case SUMMER -> "summer";
      case AUTUMN -> "autumn";
      case WINTER -> "winter";
    };
  }

  /** A month with its year. */
  String month(LocalDate date, Case form) {
    return words.say("date.month", Map.of("month", monthName(date, form), "year", year(date)));
  }

  /** A day with its month and year, in the order of the language. */
  private String day(LocalDate date) {
    return words.say(
        "date.day",
        Map.of("day", dayNumber(date), "month", monthBesideDay(date), "year", year(date)));
  }

  /** The year of a date, with its era if need be. */
  String year(LocalDate date) {
    return years.of(date.getYear());
  }

  /** The genitive of a month is its form beside a day, if the language has one. */
  String monthName(LocalDate date, Case form) {
    return form == Case.GENITIVE ? monthBesideDay(date) : words.word(monthKey(date));
  }

  /** The form next to a day, which some languages decline. */
  String monthBesideDay(LocalDate date) {
    return words.find(monthKey(date) + ".beside-day").orElseGet(() -> words.word(monthKey(date)));
  }

  /** The number of a day, which some languages write with an ending. */
  String dayNumber(LocalDate date) {
    String number = Integer.toString(date.getDayOfMonth());
    return words.find("day-number." + number).orElse(number);
  }

  /** The key of the long or the short name. */
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
