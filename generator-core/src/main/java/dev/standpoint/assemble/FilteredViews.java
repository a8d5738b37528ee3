package dev.standpoint.assemble;

import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.assemble.coverage.CoverageAssembler;
import dev.standpoint.assemble.group.Applicability;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.history.HistoryLogAssembler;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.assemble.matrix.GroupedMatrix;
import dev.standpoint.assemble.matrix.GroupedMatrixAssembler;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.assemble.matrix.MatrixAssembler;
import dev.standpoint.assemble.matrix.PositionGrid;
import dev.standpoint.assemble.matrix.PositionGridAssembler;
import dev.standpoint.assemble.timeline.Timeline;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a filter leaves of a briefing, and every view computed of that. Values of one filter combine
 * with "or", filters with "and"; a filter counts for what can have such a thing, so that issues say
 * nothing of events, and lanes nothing of positions. Something lies between two dates where its
 * days and theirs overlap.
 */
public final class FilteredViews {

  private final Briefing briefing;
  private final Pack pack;
  private final ViewFilter filter;
  private final Set<String> outlets;
  private final Set<String> lanes;

  FilteredViews(Briefing briefing, ViewFilter filter) {
    this.briefing = briefing;
    this.pack = briefing.pack();
    this.filter = filter;
    this.outlets = names(filter.outlets());
    this.lanes = names(filter.lanes());
  }

  private static Set<String> names(List<IdReference<String>> names) {
    return names.stream().map(IdReference::id).collect(Collectors.toUnmodifiableSet());
  }

  /** Who stands where, by the positions said between the dates. */
  public Matrix matrix() {
    return filter.equals(ViewFilter.ALL)
        ? briefing.matrix()
        : MatrixAssembler.assemble(pack, said());
  }

  /** The same with actors in their groups. */
  public GroupedMatrix grouped() {
    return GroupedMatrixAssembler.assemble(pack, briefing.asOf(), said());
  }

  /** The same with other rows or columns. */
  public PositionGrid grid(MatrixLayout layout) {
    return PositionGridAssembler.assemble(pack, briefing.asOf(), layout, said(), shownOutlets());
  }

  /**
   * The events, each with its sources, in the order of the timeline; and the standing positions, if
   * the filter wants them.
   */
  public Timeline timeline() {
    List<Position> said = filter.saidToo() ? said() : List.of();
    return new Timeline(
        briefing.timeline().entries().stream().filter(entry -> isIn(entry.event())).toList(),
        said.stream().map(Timeline.Utterance::new).toList());
  }

  /**
   * Which outlets carried what. Counts are of all outlets, also where the filter names some; of
   * issues alone or of lanes alone where the filter names only these.
   */
  public Coverage coverage() {
    List<Position> positions = wantsPositions() ? of(pack.standing(), false, true) : List.of();
    List<Timeline.Entry> events =
        wantsEvents()
            ? briefing.timeline().entries().stream()
                .filter(entry -> isOf(entry.event()) && isBetween(entry.event().dating().when()))
                .toList()
            : List.of();
    Coverage coverage =
        CoverageAssembler.assemble(pack, positions, events, shownOutlets())
            .only(single -> single.holding().positions().stream().anyMatch(this::isCarried));
    return outlets.isEmpty() ? coverage : coverage.ofNamed();
  }

  /**
   * What each actor held on each issue, corrected positions included, by actor and issue in the
   * order of their registers. Shifts are told by the whole, the dates only choose what is shown.
   */
  public List<HistoryLog> trails() {
    List<Position> all = of(pack.positions().entries(), true, false);
    return HistoryLogAssembler.assemble(pack, all).stream()
        .map(trail -> trail.only(step -> isBetween(step.holding().last().dating().when())))
        .filter(trail -> !trail.steps().isEmpty())
        .toList();
  }

  /**
   * The shifts to a position between the dates: the latest first by the order of positions, then by
   * actor and issue in the order of their registers.
   */
  public List<ActorShift> shifts() {
    return ActorShift.of(MatrixAssembler.assemble(pack, of(pack.standing(), true, false))).stream()
        .filter(move -> isBetween(move.shift().to().last().dating().when()))
        .toList();
  }

  /**
   * The conflicts of which a position lies between the dates: the latest first by their last
   * position, then by actor and issue in the order of their registers.
   */
  public List<Conflict> conflicts() {
    Matrix matrix = MatrixAssembler.assemble(pack, of(pack.standing(), true, false));
    return Conflict.of(matrix, pack.sources()).stream()
        .filter(conflict -> conflict.positions().anyMatch(p -> isBetween(p.dating().when())))
        .toList();
  }

  /**
   * On which issues nothing was found of whom, by the order of the registers. Looked for is every
   * actor and issue with a position anywhere in the pack, or those that the filter names.
   */
  public List<Gap> gaps() {
    List<Position> standing = pack.standing();
    var speakers = standing.stream().map(Position::actor).collect(Collectors.toSet());
    var answered = standing.stream().map(Position::issue).collect(Collectors.toSet());
    List<Actor> actors =
        pack.actors().entries().stream()
            .filter(
                actor ->
                    filter.actors().isEmpty()
                        ? speakers.contains(actor.id())
                        : filter.actors().contains(actor.id()))
            .toList();
    List<Issue> issues =
        pack.issues().entries().stream()
            .filter(
                issue ->
                    filter.issues().isEmpty()
                        ? answered.contains(issue.id())
                        : filter.issues().contains(issue.id()))
            .toList();
    return Gap.of(actors, issues, said(), Applicability.in(pack));
  }

  /** Each condition of a current position with those who would move. */
  public List<ConditionDependents> conditions() {
    return ConditionDependentsAssembler.assemble(pack, matrix());
  }

  /** Who agrees with whom by their current positions. */
  public List<Agreement> agreement() {
    return AgreementAssembler.assemble(matrix());
  }

  /**
   * Sources by number: of these outlets, issued between the dates, cited by a record of these
   * actors, issues or lanes. A source without a date is in no span.
   */
  public List<Source> sources() {
    boolean anyRecord =
        filter.actors().isEmpty() && filter.issues().isEmpty() && filter.lanes().isEmpty();
    Set<SourceId> cited = anyRecord ? Set.of() : cited();
    return briefing.sources().sources().stream()
        .filter(source -> anyRecord || cited.contains(source.id()))
        .filter(source -> outlets.isEmpty() || outlets.contains(source.outlet()))
        .filter(source -> isUndated() || (source.issued() != null && isBetween(source.issued())))
        .toList();
  }

  private Set<SourceId> cited() {
    Stream<Evidence> positions =
        wantsPositions()
            ? of(pack.positions().entries(), false, false).stream().map(Position::evidence)
            : Stream.of();
    Stream<Evidence> events =
        wantsEvents()
            ? pack.events().entries().stream().filter(this::isOf).map(Event::evidence)
            : Stream.of();
    return Stream.concat(positions, events)
        .flatMap(evidence -> evidence.citations().stream())
        .map(Citation::source)
        .collect(Collectors.toSet());
  }

  private boolean wantsPositions() {
    return lanes.isEmpty() || !filter.issues().isEmpty();
  }

  private boolean wantsEvents() {
    return filter.issues().isEmpty() || !lanes.isEmpty();
  }

  /** The standing positions that pass every filter. */
  private List<Position> said() {
    return of(pack.standing(), true, true);
  }

  private List<Position> of(List<Position> positions, boolean byOutlet, boolean byDate) {
    return positions.stream()
        .filter(p -> filter.actors().isEmpty() || filter.actors().contains(p.actor()))
        .filter(p -> filter.issues().isEmpty() || filter.issues().contains(p.issue()))
        .filter(p -> !byOutlet || isCarried(p))
        .filter(p -> !byDate || isBetween(p.dating().when()))
        .toList();
  }

  private boolean isIn(Event event) {
    return isOf(event) && isCarried(event.evidence()) && isBetween(event.dating().when());
  }

  private boolean isOf(Event event) {
    Set<?> wanted = new HashSet<>(filter.actors());
    return (wanted.isEmpty() || !Collections.disjoint(wanted, event.actors()))
        && (lanes.isEmpty() || lanes.contains(event.lane()));
  }

  private boolean isCarried(Position position) {
    return isCarried(position.evidence());
  }

  private boolean isCarried(Evidence evidence) {
    return outlets.isEmpty()
        || evidence.citations().stream()
            .anyMatch(cited -> outlets.contains(pack.sources().get(cited.source()).outlet()));
  }

  private boolean isUndated() {
    return filter.from() == null && filter.to() == null;
  }

  private boolean isBetween(Edtf date) {
    Edtf from = filter.from();
    Edtf to = filter.to();
    return (from == null || !date.latest().isBefore(from.earliest()))
        && (to == null || !date.earliest().isAfter(to.latest()));
  }

  /** The outlets of the sources cited, sorted by name: all, or those that the filter names. */
  private List<String> shownOutlets() {
    return briefing.sources().sources().stream()
        .map(Source::outlet)
        .filter(outlet -> !outlet.isEmpty())
        .filter(outlet -> outlets.isEmpty() || outlets.contains(outlet))
        .distinct()
        .sorted(CoverageAssembler.BY_NAME)
        .toList();
  }
}
