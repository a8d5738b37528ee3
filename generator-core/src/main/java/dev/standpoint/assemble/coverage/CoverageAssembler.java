package dev.standpoint.assemble.coverage;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.matrix.MatrixAssembler;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts by outlet who carried what and who was first. */
public final class CoverageAssembler {

  /** Upper and lower case stand together, by code points alone. */
  public static final Comparator<String> BY_NAME =
      Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
          .thenComparing(Comparator.naturalOrder());

  private final Pack pack;
  private final List<String> outlets;

  private CoverageAssembler(Pack pack, List<String> outlets) {
    this.pack = pack;
    this.outlets = outlets;
  }

  public static Coverage assemble(
      Pack pack, List<Position> positions, List<Timeline.Entry> events, List<String> outlets) {
    CoverageAssembler assembler = new CoverageAssembler(pack, outlets);
    return new Coverage(
        outlets,
        assembler.issues(positions),
        events.stream().map(Timeline.Entry::event).map(assembler::event).toList(),
        assembler.singles(positions));
  }

  private List<Coverage.Subject<Issue>> issues(List<Position> positions) {
    Map<IssueId, List<List<Citation>>> byIssue =
        positions.stream()
            .collect(
                Collectors.groupingBy(
                    Position::issue, Collectors.mapping(this::carried, Collectors.toList())));
    return pack.issues().entries().stream()
        .filter(issue -> byIssue.containsKey(issue.id()))
        .map(issue -> subject(issue, byIssue.getOrDefault(issue.id(), List.of())))
        .toList();
  }

  /** What is cited for a position and for those that it corrects: who had these had it too. */
  private List<Citation> carried(Position position) {
    List<Citation> carried = new ArrayList<>();
    Optional<Position> next = Optional.of(position);
    while (next.isPresent()) {
      carried.addAll(next.get().evidence().citations());
      next = Optional.ofNullable(next.get().supersedes()).flatMap(pack.positions()::find);
    }
    return carried;
  }

  private Coverage.Subject<Event> event(Event event) {
    return subject(event, List.of(event.evidence().citations()));
  }

  private <S> Coverage.Subject<S> subject(S of, List<List<Citation>> records) {
    Map<String, Integer> carried = new HashMap<>();
    Map<String, LocalDate> since = new HashMap<>();
    Set<String> voices = new HashSet<>();
    Set<String> unnamed = new HashSet<>();
    for (List<Citation> record : records) {
      Set<String> had = new HashSet<>();
      for (Source source : sources(record)) {
        voices.add(source.voice());
        if (source.outlet().isEmpty() && source.origin().isEmpty()) {
          unnamed.add(source.voice());
        }
        had.add(source.outlet());
        if (source.issued() != null) {
          since.merge(source.outlet(), source.issued().latest(), CoverageAssembler::earlier);
        }
      }
      had.forEach(outlet -> carried.merge(outlet, 1, Integer::sum));
    }
    boolean alone = carried.size() == 1;
    LocalDate first = since.values().stream().min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    Function<String, Coverage.Share> share =
        outlet ->
            carried.containsKey(outlet)
                ? new Coverage.Share(
                    carried.getOrDefault(outlet, 0), !alone && first.equals(since.get(outlet)))
                : Coverage.Share.NONE;
    return new Coverage.Subject<>(
        of, voices.size(), unnamed.size(), outlets.stream().map(share).toList(), share.apply(""));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private List<Source> sources(List<Citation> citations) {
    return citations.stream().map(Citation::source).map(pack.sources()::get).toList();
  }

  private List<Coverage.Single> singles(List<Position> positions) {
    List<Coverage.Single> singles = new ArrayList<>();
    MatrixAssembler.assemble(pack, positions)
        .forEach(
            (actor, issue, history) -> {
              HeldValue current = history.current();
              if (current.voices(pack.sources()).size() == 1) {
                singles.add(new Coverage.Single(actor, issue, current));
              }
            });
    return singles;
  }
}
