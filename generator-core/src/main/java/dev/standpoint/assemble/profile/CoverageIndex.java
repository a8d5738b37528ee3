package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
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
import java.util.stream.Collectors;

/** Finds the positions and events of each source and outlet. */
final class CoverageIndex {

  private final Briefing briefing;
  private final RecordsBySource<Position> positions;
  private final RecordsBySource<Event> events;

  CoverageIndex(Briefing briefing) {
    this.briefing = briefing;
    this.positions =
        new RecordsBySource<>(briefing.pack().positions().entries(), Position::evidence);
    this.events = new RecordsBySource<>(briefing.pack().events().entries(), Event::evidence);
  }

  /** A profile of every cited source, by number. */
  List<SourceProfile> sources() {
    return briefing.sources().sources().stream()
        .map(
            source ->
                new SourceProfile(
                    source, positions.by(List.of(source)), events.by(List.of(source))))
        .toList();
  }

  /** A profile of every outlet, in the order of the coverage. */
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
    Map<String, List<Coverage.SingleVoice>> singleVoices = singleVoices(coverage);
    SubjectsOfOutlets<Issue> issues = new SubjectsOfOutlets<>(coverage.issues());
    SubjectsOfOutlets<Event> happened = new SubjectsOfOutlets<>(coverage.events());
    List<OutletProfile> outlets = new ArrayList<>();
    byOutlet.forEach(
        (outlet, sources) -> {
          int row = outlets.size();
          outlets.add(
              new OutletProfile(
                  outlet,
                  sources,
                  positions.by(sources),
                  events.by(sources),
                  issues.firstOf(row),
                  happened.firstOf(row),
                  issues.notCitedFor(row),
                  happened.notCitedFor(row),
                  singleVoices.getOrDefault(outlet, List.of())));
        });
    return outlets;
  }

  /** By outlet if a single one carried the value, else by the origin that its sources share. */
  private Map<String, List<Coverage.SingleVoice>> singleVoices(Coverage coverage) {
    Map<String, List<Coverage.SingleVoice>> byOutlet = new HashMap<>();
    for (Coverage.SingleVoice single : coverage.singleVoices()) {
      Set<String> outlets =
          single.held().citations().stream()
              .map(citation -> briefing.pack().sources().get(citation.source()).outlet())
              .collect(Collectors.toSet());
      Set<String> voices =
          outlets.size() == 1 ? outlets : single.held().voices(briefing.pack().sources());
      voices.forEach(
          voice -> byOutlet.computeIfAbsent(voice, key -> new ArrayList<>()).add(single));
    }
    return byOutlet;
  }

  /** Records in the order written, indexed by their sources. */
  private static final class RecordsBySource<R> {
    private final List<R> records;
    private final Map<SourceId, List<Integer>> bySource = new HashMap<>();

    RecordsBySource(List<R> records, Function<R, Evidence> evidence) {
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

    /** The records that cite any of the sources, in the order written. */
    List<R> by(List<Source> sources) {
      Set<Integer> indices = new TreeSet<>();
      sources.forEach(source -> indices.addAll(bySource.getOrDefault(source.id(), List.of())));
      return indices.stream().map(records::get).toList();
    }
  }
}
