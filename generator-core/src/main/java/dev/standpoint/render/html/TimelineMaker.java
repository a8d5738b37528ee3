package dev.standpoint.render.html;

import dev.standpoint.assemble.Timeline;
import dev.standpoint.model.Dating;
import dev.standpoint.model.Edtf;
import dev.standpoint.model.Event;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the timeline into words. */
final class TimelineMaker {

  private final Wording wording;
  private final Hrefs hrefs;

  TimelineMaker(Wording wording, Hrefs hrefs) {
    this.wording = wording;
    this.hrefs = hrefs;
  }

  List<View.Entry> timeline(Timeline timeline) {
    return timeline.entries().stream().map(this::entry).toList();
  }

  private View.Entry entry(Timeline.Entry entry) {
    Event event = entry.event();
    Edtf when = event.dating().when();
    return new View.Entry(
        event.id().anchor(),
        wording.full(when),
        Wording.machine(when),
        event.dating().basis() == Dating.Basis.REPORTED,
        when.approximate() || when.uncertain(),
        Wording.capitalized(event.title()),
        status(entry.status()),
        event.lane(),
        event.venue(),
        event.actors().stream().map(wording::name).collect(Collectors.joining(", ")),
        hrefs.record(event.id(), event.place(), event.evidence()),
        entry.voices() > 1 ? entry.voices() + " outlets" : "",
        wording.citations(event.evidence().citations()));
  }

  private static String status(Event.Status status) {
    return status == Event.Status.UNSTATED ? "" : status.name().toLowerCase(Locale.ROOT);
  }
}
