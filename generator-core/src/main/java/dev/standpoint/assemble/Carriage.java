package dev.standpoint.assemble;

import dev.standpoint.model.Citation;
import dev.standpoint.model.Event;
import dev.standpoint.model.Evidence;
import dev.standpoint.model.Position;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Turns evidence round: from the sources and outlets to what they carried. */
final class Carriage {

  private final Briefing briefing;
  private final Map<SourceId, List<Position>> positions = new HashMap<>();
  private final Map<SourceId, List<Event>> events = new HashMap<>();

  Carriage(Briefing briefing) {
    this.briefing = briefing;
    for (Position position : briefing.pack().positions().entries()) {
      add(position, position.evidence(), positions);
    }
    for (Event event : briefing.pack().events().entries()) {
      add(event, event.evidence(), events);
    }
  }

  private static <R> void add(R record, Evidence evidence, Map<SourceId, List<R>> bySource) {
    evidence.citations().stream()
        .map(Citation::source)
        .distinct()
        .forEach(id -> bySource.computeIfAbsent(id, key -> new ArrayList<>()).add(record));
  }

  /** Every source that is cited, by number. */
  List<SourceProfile> sources() {
    return briefing.sources().sources().stream()
        .map(
            source ->
                new SourceProfile(
                    source,
                    positions.getOrDefault(source.id(), List.of()),
                    events.getOrDefault(source.id(), List.of())))
        .toList();
  }

  /** Every outlet that is named, in the order of the coverage. */
  List<OutletProfile> outlets(Coverage coverage) {
    Map<String, List<Source>> byOutlet = new LinkedHashMap<>();
    coverage.outlets().forEach(outlet -> byOutlet.put(outlet, new ArrayList<>()));
    for (Source source : briefing.sources().sources()) {
      byOutlet.computeIfPresent(
          source.outlet(),
          (outlet, sources) -> {
            sources.add(source);
            return sources;
          });
    }
    Map<String, List<Coverage.Single>> singles = singles(coverage);
    List<OutletProfile> outlets = new ArrayList<>();
    byOutlet.forEach(
        (outlet, sources) ->
            outlets.add(outlet(outlet, outlets.size(), sources, coverage, singles)));
    return outlets;
  }

  private OutletProfile outlet(
      String outlet,
      int row,
      List<Source> sources,
      Coverage coverage,
      Map<String, List<Coverage.Single>> singles) {
    return new OutletProfile(
        outlet,
        sources,
        inReadingOrder(sources, positions, briefing.pack().positions().entries()),
        inReadingOrder(sources, events, briefing.pack().events().entries()),
        subjects(coverage.issues(), row, Coverage.Share::first),
        subjects(coverage.events(), row, Coverage.Share::first),
        subjects(coverage.issues(), row, share -> share.carried() == 0),
        subjects(coverage.events(), row, share -> share.carried() == 0),
        singles.getOrDefault(outlet, List.of()));
  }

  private static <R> List<R> inReadingOrder(
      List<Source> sources, Map<SourceId, List<R>> bySource, List<R> all) {
    Set<R> carried = new LinkedHashSet<>();
    sources.forEach(source -> carried.addAll(bySource.getOrDefault(source.id(), List.of())));
    return sources.size() == 1
        ? List.copyOf(carried)
        : all.stream().filter(carried::contains).toList();
  }

  private static <S> List<S> subjects(
      List<Coverage.Subject<S>> subjects, int row, Predicate<Coverage.Share> wanted) {
    return subjects.stream()
        .filter(subject -> wanted.test(subject.shares().get(row)))
        .map(Coverage.Subject::of)
        .toList();
  }

  private Map<String, List<Coverage.Single>> singles(Coverage coverage) {
    Map<String, List<Coverage.Single>> byOutlet = new HashMap<>();
    for (Coverage.Single single : coverage.singles()) {
      single.holding().citations().stream()
          .map(citation -> briefing.pack().sources().get(citation.source()).outlet())
          .distinct()
          .forEach(
              outlet -> byOutlet.computeIfAbsent(outlet, key -> new ArrayList<>()).add(single));
    }
    return byOutlet;
  }
}
