package dev.standpoint.assemble.coverage;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.matrix.MatrixAssembler;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.Corrections;
import dev.standpoint.model.Pack;
import dev.standpoint.model.SparseList;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what each outlet carried, and finds who was first. */
public final class CoverageAssembler {

  /** By lower case first, then by code points; independent of the locale. */
  public static final Comparator<String> BY_NAME =
      Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
          .thenComparing(Comparator.naturalOrder());

  private final Pack pack;
  private final List<String> outlets;
  private final Map<String, Integer> places = new HashMap<>();
  private final Corrections corrections;

  private CoverageAssembler(Pack pack, List<String> outlets) {
    this.pack = pack;
    this.outlets = outlets;
    outlets.forEach(outlet -> places.put(outlet, places.size()));
    this.corrections = pack.corrections();
  }

  /**
   * {@code positions} are of the pack, in the order written, and {@code outlets} sorted by name.
   */
  public static Coverage assemble(
      Pack pack, List<Position> positions, List<Timeline.Entry> events, List<String> outlets) {
    CoverageAssembler assembler = new CoverageAssembler(pack, outlets);
    return new Coverage(
        outlets,
        assembler.issues(positions),
        events.stream().map(Timeline.Entry::event).map(assembler::event).toList(),
        assembler.singleVoices(positions));
  }

  private List<Coverage.Subject<Issue>> issues(List<Position> positions) {
    Map<IssueId, List<List<Citation>>> byIssue =
        positions.stream()
            .collect(
                Collectors.groupingBy(
                    Position::issue, Collectors.mapping(this::citations, Collectors.toList())));
    return pack.issues().entries().stream()
        .filter(issue -> byIssue.containsKey(issue.id()))
        .map(issue -> subject(issue, byIssue.getOrDefault(issue.id(), List.of())))
        .toList();
  }

  /**
   * The citations of a position and of all that it corrects: an outlet that carried the uncorrected
   * words carried the subject too.
   */
  private List<Citation> citations(Position position) {
    if (position.supersedes() == null) {
      return position.evidence().citations();
    }
    return Stream.concat(Stream.of(position), corrections.correctedBy(position).stream())
        .flatMap(each -> each.evidence().citations().stream())
        .toList();
  }

  /** An event is one record: its further reports are already joined to it. */
  private Coverage.Subject<Event> event(Event event) {
    return subject(event, List.of(event.evidence().citations()));
  }

  /** {@code records} are the citations of each position or event of the subject. */
  private <S> Coverage.Subject<S> subject(S of, List<List<Citation>> records) {
    SubjectCount count = new SubjectCount();
    records.forEach(citations -> count.add(sources(citations)));
    return new Coverage.Subject<>(
        of, count.voices(), count.unnamedVoices(), shares(count), count.share(""));
  }

  /** Those that carried nothing take no space: most outlets carry few of the subjects. */
  private List<Coverage.Share> shares(SubjectCount count) {
    Map<Integer, Coverage.Share> shares = new HashMap<>();
    for (String outlet : count.outlets()) {
      Integer place = places.get(outlet);
      if (place != null) {
        shares.put(place, count.share(outlet));
      }
    }
    return new SparseList<>(outlets.size(), Coverage.Share.NONE, shares);
  }

  private List<Source> sources(List<Citation> citations) {
    return citations.stream().map(Citation::source).map(pack.sources()::get).toList();
  }

  /** Current values only: that an earlier one had a single source no longer matters. */
  private List<Coverage.SingleVoice> singleVoices(List<Position> positions) {
    List<Coverage.SingleVoice> singleVoices = new ArrayList<>();
    MatrixAssembler.assemble(pack, positions)
        .forEach(
            (actor, issue, history) -> {
              HeldValue current = history.current();
              if (current.voices(pack.sources()).size() == 1) {
                singleVoices.add(new Coverage.SingleVoice(actor, issue, current));
              }
            });
    return singleVoices;
  }
}
