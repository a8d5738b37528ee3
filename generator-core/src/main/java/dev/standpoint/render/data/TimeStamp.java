package dev.standpoint.render.data;

import java.time.LocalDate;

/** Days as time stamps of formats that know four-digit years alone. */
final class TimeStamp {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private TimeStamp() {}

  /** The start of the day in UTC, after RFC 3339. */
  static String of(LocalDate day) {
    return within(day) + "T00:00:00Z";
  }

  /** The day, or the nearest that has four digits for its year. */
  static LocalDate within(LocalDate day) {
    return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
  }
}
