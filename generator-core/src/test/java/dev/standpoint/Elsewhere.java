package dev.standpoint;

import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Machines of other countries, whose habits must not show in any output. */
public enum Elsewhere {
  KIRITIMATI("tr-TR", "Pacific/Kiritimati"),
  KATHMANDU("ar-EG-u-nu-arab", "Asia/Kathmandu"),
  DATE_LINE("th-TH-u-ca-buddhist", "Etc/GMT+12");

  private final Locale locale;
  private final ZoneId zone;

  Elsewhere(String locale, String zone) {
    this.locale = Locale.forLanguageTag(locale);
    this.zone = ZoneId.of(zone);
  }

  /** What the work gives there. */
  public <T> T make(Supplier<T> work) {
    Locale home = Locale.getDefault();
    TimeZone clock = TimeZone.getDefault();
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return work.get();
    } finally {
      Locale.setDefault(home);
      TimeZone.setDefault(clock);
    }
  }
}
