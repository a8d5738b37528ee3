package dev.standpoint.assemble;

import dev.standpoint.model.Event;
import dev.standpoint.model.Pack;
import java.time.LocalDate;
import java.util.Comparator;

/** Sorts events; those later than the as-of date are planned unless their author says otherwise. */
final class TimelineAssembler {

  private static final Comparator<Event> BY_DATE =
      Comparator.comparing((Event event) -> event.dating().when().earliest())
          .thenComparing(event -> event.dating().when().latest());

  private TimelineAssembler() {}

  static Timeline assemble(Pack pack, LocalDate asOf) {
    return new Timeline(
        pack.events().entries().stream()
            .sorted(BY_DATE)
            .map(event -> new Timeline.Entry(event, status(event, asOf), voices(event, pack)))
            .toList());
  }

  private static Event.Status status(Event event, LocalDate asOf) {
    boolean ahead = event.dating().when().earliest().isAfter(asOf);
    return event.status() == Event.Status.UNSTATED && ahead ? Event.Status.PLANNED : event.status();
  }

  private static int voices(Event event, Pack pack) {
    return (int)
        event.evidence().citations().stream()
            .map(citation -> pack.sources().get(citation.source()).voice())
            .distinct()
            .count();
  }
}
