package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The ticks of a time axis: of days, months, years or centuries, as the room allows. */
final class Ticks {

  /** Steps between ticks, in days and in months. */
  private static final int[] DAYS = {1, 2, 5, 10};

  /** Every month, quarter or half year. */
  private static final int[] MONTHS = {1, 3, 6};

  /** Steps in years are these times a power of ten. */
  private static final int[] ROUND = {1, 2, 5};

  /** The least space between two ticks, in units of the picture. */
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

  /** One below the other, each with its full date. */
  static Ticks down(DateWords words) {
    return new Ticks(words, 44, 44, 44);
  }

  /** The ticks from the earliest; at least one, so that every segment says when it is. */
  List<TimeTick> of(AxisSegment segment) {
    LocalDate from = LocalDate.ofEpochDay((long) Math.ceil(segment.from()));
    LocalDate to = LocalDate.ofEpochDay((long) Math.floor(segment.to()) - 1);
    List<TimeTick> ticks = ofDays(segment, from, to);
    if (ticks.isEmpty()) {
      ticks = ofMonths(segment, from, to);
    }
    if (ticks.isEmpty()) {
      ticks = ofYears(segment, from, to);
    }
    return ticks.isEmpty() ? List.of(lone(segment, from)) : ticks;
  }

  private List<TimeTick> ofDays(AxisSegment segment, LocalDate from, LocalDate to) {
    for (int step : DAYS) {
      // The first step that leaves enough room is the finest.
      if (step * segment.perDay() >= spaceForDays) {
        return days(segment, from, to, day -> isOnDay(day, step));
      }
    }
    return List.of();
  }

  /** No tick is closer to the first of the next month than half a step. */
  private static boolean isOnDay(LocalDate day, int step) {
    int number = day.getDayOfMonth();
    return (number - 1) % step == 0 && (step == 1 || number + step / 2 < 31);
  }

  private List<TimeTick> days(
      AxisSegment segment, LocalDate from, LocalDate to, Predicate<LocalDate> hasTick) {
    List<TimeTick> ticks = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (hasTick.test(day)) {
        String month = words.monthOfYear(day);
        // A day has a width: its number goes below its middle.
        double at = segment.at(day.toEpochDay() + 0.5);
        String number = Integer.toString(day.getDayOfMonth());
        ticks.add(new TimeTick(at, number, month, words.compact(Edtf.of(day))));
      }
    }
    return ticks;
  }

  private List<TimeTick> ofMonths(AxisSegment segment, LocalDate from, LocalDate to) {
    for (int step : MONTHS) {
      // The shortest month decides, so that no two names overlap.
      if (step * 28 * segment.perDay() >= spaceForMonths) {
        List<TimeTick> ticks = new ArrayList<>();
        LocalDate first = from.withDayOfMonth(1);
        for (LocalDate day = first; !day.isAfter(to); day = day.plusMonths(1)) {
          if (!day.isBefore(from) && (day.getMonthValue() - 1) % step == 0) {
            String month = words.month(day);
            ticks.add(tick(segment, day, month, words.year(day), words.monthOfYear(day)));
          }
        }
        return ticks;
      }
    }
    return List.of();
  }

  private List<TimeTick> ofYears(AxisSegment segment, LocalDate from, LocalDate to) {
    long step = yearStep(spaceForYears / (365 * segment.perDay()));
    List<TimeTick> ticks = new ArrayList<>();
    for (long year = round(from.getYear(), step);
        year <= to.getYear();
        year = round(year + 1, step)) {
      LocalDate day = LocalDate.of((int) year, 1, 1);
      if (!day.isBefore(from) && !day.isAfter(to)) {
        ticks.add(tick(segment, day, words.year(day), "", words.year(day)));
      }
    }
    return ticks;
  }

  /** The first of 1, 2, 5, 10, 20 and so on that is at least {@code least}. */
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

  private static TimeTick tick(
      AxisSegment segment, LocalDate day, String fine, String coarse, String full) {
    return new TimeTick(segment.at((double) day.toEpochDay()), fine, coarse, full);
  }

  /** For a segment without a round date: its first day. */
  private TimeTick lone(AxisSegment segment, LocalDate day) {
    String date = words.compact(Edtf.of(day));
    return tick(segment, day, date, "", date);
  }
}
