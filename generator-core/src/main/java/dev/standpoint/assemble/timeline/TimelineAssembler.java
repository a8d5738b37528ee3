package dev.standpoint.assemble.timeline;

import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.register.SourceId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts events. One after the as-of day is planned, unless the author gave another status. */
public final class TimelineAssembler {

  private static final Comparator<Event> BY_DATE =
      Comparator.comparing((Event event) -> event.dating().when().earliest())
          .thenComparing(event -> event.dating().when().latest());

  private TimelineAssembler() {}

  /** Each event once, with the sources of its further reports, in the order of dates. */
  public static Timeline assemble(Pack pack, LocalDate asOf) {
    Map<EventId, List<Event>> reports =
        pack.events().entries().stream()
            .collect(Collectors.groupingBy(event -> reported(event, pack)));
    return new Timeline(
        pack.events().entries().stream()
            .filter(event -> reported(event, pack).equals(event.id()))
            .map(event -> joined(event, reports.getOrDefault(event.id(), List.of())))
            .sorted(BY_DATE)
            .map(event -> new Timeline.Entry(event, status(event, asOf), voices(event, pack)))
            .toList());
  }

  /** The event that this is a report of: the one named by {@code same} if known, else itself. */
  private static EventId reported(Event event, Pack pack) {
    EventId same = event.same();
    return same == null || !pack.events().has(same) ? event.id() : same;
  }

  /** The event with the citations of its further reports after its own, each source once. */
  private static Event joined(Event event, List<Event> reports) {
    Map<SourceId, Citation> more = new LinkedHashMap<>();
    reports.stream()
        .filter(report -> !report.id().equals(event.id()))
        .flatMap(report -> report.evidence().citations().stream())
        .forEach(citation -> more.putIfAbsent(citation.source(), citation));
    List<Citation> own = event.evidence().citations();
    own.forEach(citation -> more.remove(citation.source()));
    List<Citation> all = Stream.concat(own.stream(), more.values().stream()).toList();
    return event.withEvidence(new Evidence(all, event.evidence().grade()));
  }

  /** An event that has begun by the day is not planned, even if it may still go on. */
  private static Event.Status status(Event event, LocalDate asOf) {
    boolean ahead = event.dating().when().earliest().isAfter(asOf);
    return event.status() == Event.Status.UNSTATED && ahead ? Event.Status.PLANNED : event.status();
  }

  /** The independent sources; several outlets of one origin are one. */
  private static int voices(Event event, Pack pack) {
    return (int)
        event.evidence().citations().stream()
            .map(citation -> pack.sources().get(citation.source()).voice())
            .distinct()
            .count();
  }
}
