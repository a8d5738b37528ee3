package dev.standpoint.render.data;

import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Tlp;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code timeline.ics}: each event once, as iCalendar (RFC 5545). Days that are not exact are all
 * that the date may mean; the description then says what is known. Nobody is made busy by it.
 */
final class TimelineIcs {

  private final PublishedRecords facts;
  private final RecordText text;
  private final CalendarLines lines = new CalendarLines();

  private TimelineIcs(PublishedRecords facts) {
    this.facts = facts;
    this.text = new RecordText(facts);
  }

  static byte[] write(PublishedRecords facts) {
    TimelineIcs calendar = new TimelineIcs(facts);
    calendar.write();
    return calendar.lines.bytes();
  }

  private void write() {
    lines.line("BEGIN", "VCALENDAR");
    lines.line("VERSION", "2.0");
    lines.line("PRODID", "-//Standpoint//Briefing pack//EN");
    lines.text("NAME", facts.pack().info().title());
    lines.text("X-WR-CALNAME", facts.pack().info().title());
    List<Timeline.Entry> events =
        facts.timeline().stream().filter(entry -> fits(entry.event().dating().when())).toList();
    events.forEach(this::event);
    if (events.isEmpty()) {
      zone();
    }
    lines.line("END", "VCALENDAR");
  }

  /** Years have four digits. */
  private static boolean fits(Edtf when) {
    return when.earliest().getYear() > 0 && when.latest().plusDays(1).getYear() < 10_000;
  }

  /** A calendar must hold something, be it that time is told in UTC. */
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

  private void event(Timeline.Entry entry) {
    Event event = entry.event();
    Edtf when = event.dating().when();
    lines.line("BEGIN", "VEVENT");
    lines.line("UID", facts.uuid(event.id().anchor()).toString());
    lines.line("DTSTAMP", day(TimeStamp.within(facts.asOf())) + "T000000Z");
    lines.line("DTSTART;VALUE=DATE", day(when.earliest()));
    lines.line("DTEND;VALUE=DATE", day(when.latest().plusDays(1)));
    lines.text("SUMMARY", event.title());
    lines.text("DESCRIPTION", description(entry));
    lines.text("LOCATION", event.venue());
    lines.text("CATEGORIES", event.lane());
    lines.line("STATUS", status(entry));
    lines.line("TRANSP", "TRANSPARENT");
    lines.line("END", "VEVENT");
  }

  private static String day(LocalDate day) {
    return day.toString().replace("-", "");
  }

  /** What is not sure to be, or not sure to be then, is tentative. */
  private static String status(Timeline.Entry entry) {
    Edtf when = entry.event().dating().when();
    boolean sure = !when.approximate() && !when.uncertain();
    return switch (entry.status()) {
      case CANCELLED -> "CANCELLED";
      case PLANNED, ALLEGED -> "TENTATIVE";
      case UNSTATED -> sure ? "CONFIRMED" : "TENTATIVE";
    };
  }

  private String description(Timeline.Entry entry) {
    Event event = entry.event();
    Tlp label = event.place().label();
    return RecordText.joined(
        "\n",
        text.date(event.dating().when()),
        text.status(entry.status()),
        text.actors(event),
        text.sources(event.evidence().citations()),
        label == null ? "" : label.toString());
  }
}
