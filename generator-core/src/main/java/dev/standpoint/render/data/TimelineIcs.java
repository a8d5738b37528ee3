package dev.standpoint.render.data;

import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Tlp;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code timeline.ics}: each event once, as iCalendar (RFC 5545). An event without an exact date
 * covers all days that its date may mean, and its description has the date. No event marks its
 * reader as busy.
 */
final class TimelineIcs {

  private final PublishedRecords records;
  private final RecordText text;
  private final CalendarLines lines = new CalendarLines();

  private TimelineIcs(PublishedRecords records) {
    this.records = records;
    this.text = new RecordText(records);
  }

  /** The calendar as UTF-8. */
  static byte[] write(PublishedRecords records) {
    TimelineIcs calendar = new TimelineIcs(records);
    calendar.write();
    return calendar.lines.bytes();
  }

  /** The title is there twice: NAME is of RFC 7986, which older programs do not know. */
  private void write() {
    lines.line("BEGIN", "VCALENDAR");
    lines.line("VERSION", "2.0");
    lines.line("PRODID", "-//Standpoint//Briefing pack//EN");
    lines.text("NAME", records.pack().info().title());
    lines.text("X-WR-CALNAME", records.pack().info().title());
    List<Timeline.Entry> events =
        records.timeline().stream().filter(entry -> fits(entry.event().dating().when())).toList();
    events.forEach(this::event);
    if (events.isEmpty()) {
      zone();
    }
    lines.line("END", "VCALENDAR");
  }

  /** A year in iCalendar has four digits. */
  private static boolean fits(Edtf when) {
    return when.earliest().getYear() > 0 && when.latest().plusDays(1).getYear() < 10_000;
  }

  /** A calendar must have a component, so one without events has a time zone. */
  private void zone() {
    lines.line("BEGIN", "VTIMEZONE");
    lines.line("TZID", "Etc/UTC");
    lines.line("BEGIN", "STANDARD");
    lines.line("DTSTART", "19700101T000000");
    lines.line("TZOFFSETFROM", "+0000");
    lines.line("TZOFFSETTO", "+0000");
    lines.line("END", "STANDARD");
    lines.line("END", "VTIMEZONE");
  }

  /** An event of entire days (VALUE=DATE), so no time zone moves it to another day. */
  private void event(Timeline.Entry entry) {
    Event event = entry.event();
    Edtf when = event.dating().when();
    lines.line("BEGIN", "VEVENT");
    // The same event keeps its UID in every version, so that a program replaces it.
    lines.line("UID", records.uuid(event.id().anchor()).toString());
    // The as-of day, not the clock: the same pack gives the same bytes.
    lines.line("DTSTAMP", day(TimeStamp.within(records.asOf())) + "T000000Z");
    lines.line("DTSTART;VALUE=DATE", day(when.earliest()));
    // The end is the first day that is not part of the event.
    lines.line("DTEND;VALUE=DATE", day(when.latest().plusDays(1)));
    String language = language(event);
    lines.text("SUMMARY" + language, event.title());
    lines.text("DESCRIPTION", description(entry));
    lines.text("LOCATION" + language, event.place());
    lines.text("CATEGORIES" + language, event.lane());
    lines.line("STATUS", status(entry));
    lines.line("TRANSP", "TRANSPARENT");
    lines.line("END", "VEVENT");
  }

  /** The parameter of RFC 5545, section 3.2.10; empty if the text is in the pack's language. */
  private String language(Event event) {
    String tag = event.location().language().tag();
    return tag.equalsIgnoreCase(records.language()) ? "" : ";LANGUAGE=" + tag;
  }

  /** The form DATE of RFC 5545, section 3.3.4, such as {@code 20310312}. */
  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }

  /** An event is tentative if it or its date is not certain. */
  private static String status(Timeline.Entry entry) {
    Edtf when = entry.event().dating().when();
    boolean sure = !when.approximate() && !when.uncertain();
    return switch (entry.status()) {
      case CANCELLED -> "CANCELLED";
      case PLANNED, ALLEGED -> "TENTATIVE";
      case UNSTATED -> sure ? "CONFIRMED" : "TENTATIVE";
    };
  }

  /** All that a calendar has no field for, a line each. */
  private String description(Timeline.Entry entry) {
    Event event = entry.event();
    return RecordText.joined(
        "\n",
        text.date(event.dating().when()),
        text.status(entry.status()),
        text.actors(event),
        text.sources(event.evidence().citations()),
        event.location().tlp().map(Tlp::toString).orElse(""));
  }
}
