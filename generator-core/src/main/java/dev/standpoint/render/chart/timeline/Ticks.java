package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.Tick;
import dev.standpoint.render.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The ticks of a time axis: of days, months, years or centuries, as the room allows. */
final class Ticks {

  private static final int[] DAYS = {1, 2, 5, 10};
  private static final int[] MONTHS = {1, 3, 6};
  private static final int[] ROUND = {1, 2, 5};

  /** Between two ticks at least, in units. */
  private final double spaceForDays;

  private final double spaceForMonths;
  private final double spaceForYears;
  private final DateWords words;

  private Ticks(DateWords words, double days, double months, double years) {
    this.words = words;
    this.spaceForDays = days;
    this.spaceForMonths = months;
    this.spaceForYears = years;
  }

  /** Side by side, in two lines: days or months, and below them months or years. */
  static Ticks across(DateWords words) {
    return new Ticks(words, 24, 40, 56);
  }

  /** One below the other, each with the whole of its date. */
  static Ticks down(DateWords words) {
    return new Ticks(words, 44, 44, 44);
  }

  List<Tick> of(AxisSegment stretch) {
    LocalDate from = LocalDate.ofEpochDay((long) Math.ceil(stretch.from()));
    LocalDate to = LocalDate.ofEpochDay((long) Math.floor(stretch.to()) - 1);
    List<Tick> ticks = ofDays(stretch, from, to);
    if (ticks.isEmpty()) {
      ticks = ofMonths(stretch, from, to);
    }
    if (ticks.isEmpty()) {
      ticks = ofYears(stretch, from, to);
    }
    return ticks.isEmpty() ? List.of(lone(stretch, from)) : ticks;
  }

  private List<Tick> ofDays(AxisSegment stretch, LocalDate from, LocalDate to) {
    for (int step : DAYS) {
      if (step * stretch.perDay() >= spaceForDays) {
        return days(stretch, from, to, day -> isOnDay(day, step));
      }
    }
    return List.of();
  }

  /** The last of a month's ticks is never closer to the first of the next. */
  private static boolean isOnDay(LocalDate day, int step) {
    int number = day.getDayOfMonth();
    return (number - 1) % step == 0 && (step == 1 || number + step / 2 < 31);
  }

  private List<Tick> days(
      AxisSegment stretch, LocalDate from, LocalDate to, Predicate<LocalDate> wanted) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (wanted.test(day)) {
        String month = words.month(day) + " " + words.year(day);
        // A day is as wide as it is long: its name stands below its middle.
        double at = stretch.at(day.toEpochDay() + 0.5);
        String number = Integer.toString(day.getDayOfMonth());
        ticks.add(new Tick(at, number, month, words.compact(Edtf.of(day))));
      }
    }
    return ticks;
  }

  private List<Tick> ofMonths(AxisSegment stretch, LocalDate from, LocalDate to) {
    for (int step : MONTHS) {
      if (step * 28 * stretch.perDay() >= spaceForMonths) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate first = from.withDayOfMonth(1);
        for (LocalDate day = first; !day.isAfter(to); day = day.plusMonths(1)) {
          if (!day.isBefore(from) && (day.getMonthValue() - 1) % step == 0) {
            String month = words.month(day);
            String year = words.year(day);
            ticks.add(tick(stretch, day, month, year, month + " " + year));
          }
        }
        return ticks;
      }
    }
    return List.of();
  }

  private List<Tick> ofYears(AxisSegment stretch, LocalDate from, LocalDate to) {
    long step = yearStep(spaceForYears / (365 * stretch.perDay()));
    List<Tick> ticks = new ArrayList<>();
    for (long year = round(from.getYear(), step);
        year <= to.getYear();
        year = round(year + 1, step)) {
      LocalDate day = LocalDate.of((int) year, 1, 1);
      if (!day.isBefore(from) && !day.isAfter(to)) {
        ticks.add(tick(stretch, day, words.year(day), "", words.year(day)));
      }
    }
    return ticks;
  }

  /** The first of 1, 2, 5, 10, 20 and so on that is not less. */
  private static long yearStep(double least) {
    for (long power = 1; ; power *= 10) {
      for (int digit : ROUND) {
        if (digit * power >= least) {
          return digit * power;
        }
      }
    }
  }

  /** The first round year from this one on as people count: 100 BC is the year -99. */
  private static long round(long from, long step) {
    long before = Math.floorDiv(1 - from, step);
    return before > 0 ? 1 - before * step : Math.max(1, -Math.floorDiv(-from, step)) * step;
  }

  private static Tick tick(
      AxisSegment stretch, LocalDate day, String fine, String coarse, String whole) {
    return new Tick(stretch.at((double) day.toEpochDay()), fine, coarse, whole);
  }

  /** Where no round date lies: the first day. */
  private Tick lone(AxisSegment stretch, LocalDate day) {
    String date = words.compact(Edtf.of(day));
    return tick(stretch, day, date, "", date);
  }
}
