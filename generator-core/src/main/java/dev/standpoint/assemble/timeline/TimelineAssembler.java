package dev.standpoint.assemble.timeline;

import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.register.SourceId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts events. One after the as-of day is planned, unless the author gave another status. */
public final class TimelineAssembler {

  private static final Comparator<Timeline.Entry> BY_DATE =
      Comparator.comparing((Timeline.Entry entry) -> entry.when().earliest())
          .thenComparing(entry -> entry.when().latest());

  private TimelineAssembler() {}

  /** Each event once, with the sources of its further reports, in the order of dates. */
  public static Timeline assemble(Pack pack, LocalDate asOf) {
    Map<EventId, List<Event>> reports =
        pack.events().entries().stream()
            .collect(Collectors.groupingBy(event -> reported(event, pack)));
    return new Timeline(
        pack.events().entries().stream()
            .filter(event -> reported(event, pack).equals(event.id()))
            .map(event -> entry(event, reports.getOrDefault(event.id(), List.of()), pack, asOf))
            .sorted(BY_DATE)
            .toList());
  }

  /** The event that this is a report of: the one named by {@code same} if known, else itself. */
  private static EventId reported(Event event, Pack pack) {
    EventId same = event.same();
    return same == null || !pack.events().has(same) ? event.id() : same;
  }

  /** The event with what its further reports add. */
  private static Timeline.Entry entry(Event event, List<Event> reports, Pack pack, LocalDate asOf) {
    Event joined = joined(event, reports);
    RecordDates dating = dating(event, reports);
    Optional<Edtf> movedFrom =
        dating.equals(event.dating()) ? Optional.empty() : Optional.of(event.dating().when());
    Event moved = joined.withDating(dating);
    return new Timeline.Entry(moved, status(moved, asOf), voices(joined, pack), movedFrom);
  }

  /**
   * The date that became known last. A report that gives no date of its own has none to add, and
   * one whose date overlaps that of the event tells no other day.
   */
  private static RecordDates dating(Event event, List<Event> reports) {
    RecordDates dating = event.dating();
    for (Event report : reports) {
      RecordDates other = report.dating();
      if (other.basis() == RecordDates.Basis.STATED
          && other.known().latest().isAfter(dating.known().latest())
          && !overlap(other.when(), dating.when())) {
        dating = other;
      }
    }
    return dating;
  }

  private static boolean overlap(Edtf one, Edtf other) {
    return !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
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
