package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns evidence round: from the sources and outlets to what they carried. */
final class CoverageIndex {

  private final Briefing briefing;
  private final Carried<Position> positions;
  private final Carried<Event> events;

  CoverageIndex(Briefing briefing) {
    this.briefing = briefing;
    this.positions = new Carried<>(briefing.pack().positions().entries(), Position::evidence);
    this.events = new Carried<>(briefing.pack().events().entries(), Event::evidence);
  }

  /** Every source that is cited, by number. */
  List<SourceProfile> sources() {
    return briefing.sources().sources().stream()
        .map(
            source ->
                new SourceProfile(
                    source, positions.by(List.of(source)), events.by(List.of(source))))
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
        positions.by(sources),
        events.by(sources),
        subjects(coverage.issues(), row, Coverage.Share::first),
        subjects(coverage.events(), row, Coverage.Share::first),
        subjects(coverage.issues(), row, share -> share.carried() == 0),
        subjects(coverage.events(), row, share -> share.carried() == 0),
        singles.getOrDefault(outlet, List.of()));
  }

  private static <S> List<S> subjects(
      List<Coverage.Subject<S>> subjects, int row, Predicate<Coverage.Share> wanted) {
    return subjects.stream()
        .filter(subject -> wanted.test(subject.shares().get(row)))
        .map(Coverage.Subject::of)
        .toList();
  }

  /** By whose word it is: the only outlet's that carried it, else the origin's of all of them. */
  private Map<String, List<Coverage.Single>> singles(Coverage coverage) {
    Map<String, List<Coverage.Single>> byOutlet = new HashMap<>();
    for (Coverage.Single single : coverage.singles()) {
      Set<String> outlets =
          single.holding().citations().stream()
              .map(citation -> briefing.pack().sources().get(citation.source()).outlet())
              .collect(Collectors.toSet());
      Set<String> voices =
          outlets.size() == 1 ? outlets : single.holding().voices(briefing.pack().sources());
      voices.forEach(
          voice -> byOutlet.computeIfAbsent(voice, key -> new ArrayList<>()).add(single));
    }
    return byOutlet;
  }

  /** Records in the order written, to be found by who carried them. */
  private static final class Carried<R> {
    private final List<R> records;
    private final Map<SourceId, List<Integer>> bySource = new HashMap<>();

    Carried(List<R> records, Function<R, Evidence> evidence) {
      this.records = records;
      for (int i = 0; i < records.size(); i++) {
        add(i, evidence.apply(records.get(i)));
      }
    }

    private void add(int index, Evidence evidence) {
      evidence.citations().stream()
          .map(Citation::source)
          .distinct()
          .forEach(id -> bySource.computeIfAbsent(id, key -> new ArrayList<>()).add(index));
    }

    /** What any of the sources carried, in the order written. */
    List<R> by(List<Source> sources) {
      Set<Integer> indices = new TreeSet<>();
      sources.forEach(source -> indices.addAll(bySource.getOrDefault(source.id(), List.of())));
      return indices.stream().map(records::get).toList();
    }
  }
}
