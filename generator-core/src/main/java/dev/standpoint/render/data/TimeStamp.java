package dev.standpoint.render.data;

import java.time.LocalDate;

/** Days as time stamps in formats with four-digit years. */
final class TimeStamp {

  /** RFC 3339 and iCalendar write a year with four digits. */
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private TimeStamp() {}

  /** The start of the day in UTC, as in RFC 3339. */
  static String of(LocalDate day) {
    return within(day) + "T00:00:00Z";
  }

  /** The day, or the nearest day whose year has four digits. */
  static LocalDate within(LocalDate day) {
    return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
  }
}
