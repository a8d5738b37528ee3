package dev.standpoint.assemble;

import dev.standpoint.assemble.change.Change;
import dev.standpoint.assemble.change.Changes;
import dev.standpoint.assemble.change.ChangesAssembler;
import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.assemble.coverage.CoverageAssembler;
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
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.note.ViewFilter;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The views of a briefing that passes a filter, each computed once, when it is first asked for.
 * Filters combine with "and". Thread-safe.
 */
public final class FilteredViews {

  private final Briefing briefing;
  private final Pack pack;
  private final ViewFilter filter;
  private final RecordFilter records;

  private final Lazy<Matrix> atAllTimes = new Lazy<>(this::computeAtAllTimes);
  private final Lazy<Matrix> matrix = new Lazy<>(this::computeMatrix);
  private final Lazy<GroupedMatrix> grouped = new Lazy<>(this::computeGrouped);
  private final Lazy<Timeline> timeline = new Lazy<>(this::computeTimeline);
  private final Lazy<Coverage> coverage = new Lazy<>(this::computeCoverage);
  private final Lazy<List<HistoryLog>> histories = new Lazy<>(this::computeHistories);
  private final Lazy<List<ActorShift>> shifts = new Lazy<>(this::computeShifts);
  private final Lazy<Changes> changes = new Lazy<>(this::computeChanges);
  private final Lazy<List<Conflict>> conflicts = new Lazy<>(this::computeConflicts);
  private final Lazy<List<Gap>> gaps = new Lazy<>(this::computeGaps);
  private final Lazy<List<ConditionDependents>> conditions = new Lazy<>(this::computeConditions);
  private final Lazy<AgreementPairs> agreement = new Lazy<>(this::computeAgreement);
  private final Lazy<List<Source>> sources = new Lazy<>(this::computeSources);
  private final Map<MatrixLayout, PositionGrid> grids = new ConcurrentHashMap<>();

  FilteredViews(Briefing briefing, ViewFilter filter) {
    this.briefing = briefing;
    this.pack = briefing.pack();
    this.filter = filter;
    this.records = new RecordFilter(pack, filter);
  }

  /** Each actor's positions by issue. Positions outside the dates do not count. */
  public Matrix matrix() {
    return matrix.get();
  }

  private Matrix computeMatrix() {
    return filter.equals(ViewFilter.ALL)
        ? briefing.matrix()
        : MatrixAssembler.assemble(pack, positions());
  }

  /** The matrix of positions at any time. */
  private Matrix computeAtAllTimes() {
    return filter.equals(ViewFilter.ALL)
        ? briefing.matrix()
        : MatrixAssembler.assemble(pack, uncorrected(this::isCarried));
  }

  /** The matrix with actors grouped by side. */
  public GroupedMatrix grouped() {
    return grouped.get();
  }

  private GroupedMatrix computeGrouped() {
    return GroupedMatrixAssembler.assemble(pack, briefing.asOf(), positions());
  }

  /** The matrix with other rows or columns. */
  public PositionGrid grid(MatrixLayout layout) {
    return grids.computeIfAbsent(layout, this::computeGrid);
  }

  private PositionGrid computeGrid(MatrixLayout layout) {
    return PositionGridAssembler.assemble(pack, briefing.asOf(), layout, positions(), outlets());
  }

  /** The events in the order of the timeline and, if the filter asks for them, the positions. */
  public Timeline timeline() {
    return timeline.get();
  }

  private Timeline computeTimeline() {
    List<Position> said = filter.saidToo() ? positions() : List.of();
    return new Timeline(
        events(event -> records.isCarried(event.evidence())),
        said.stream().map(Timeline.Utterance::new).toList());
  }

  /**
   * Which outlets carried what. The counts are of all outlets, even if the filter names some. Of a
   * filter by issues alone events are left out, and of one by lanes alone positions.
   */
  public Coverage coverage() {
    return coverage.get();
  }

  private Coverage computeCoverage() {
    List<Position> positions = records.wantsPositions() ? uncorrected(this::isBetween) : List.of();
    List<Timeline.Entry> events = records.wantsEvents() ? events(event -> true) : List.of();
    Coverage coverage =
        CoverageAssembler.assemble(pack, positions, events, outlets())
            .only(single -> single.held().positions().stream().anyMatch(this::isCarried));
    return records.hasOutlets() ? coverage.ofNamed() : coverage;
  }

  /**
   * Each actor's history on each issue, corrected positions included, by actor and issue in the
   * order of the registers. Shifts are computed before the filter by date, which only hides steps.
   */
  public List<HistoryLog> histories() {
    return histories.get();
  }

  private List<HistoryLog> computeHistories() {
    List<Position> all = select(pack.positions().entries(), this::isCarried);
    return HistoryLogAssembler.assemble(pack, all).stream()
        .map(log -> log.only(step -> isBetween(step.held().last())))
        .filter(log -> !log.steps().isEmpty())
        .toList();
  }

  /**
   * The shifts to a position between the dates: the latest first by the order of positions, then by
   * actor and issue in the order of the registers.
   */
  public List<ActorShift> shifts() {
    return shifts.get();
  }

  private List<ActorShift> computeShifts() {
    return ActorShift.of(atAllTimes.get()).stream()
        .filter(actorShift -> isBetween(actorShift.shift().to().last()))
        .toList();
  }

  /**
   * What became known after {@code from}, or else after the day of the briefing, up to {@code to}:
   * of the actors, issues, outlets and lanes.
   */
  public Changes changes() {
    return changes.get();
  }

  private Changes computeChanges() {
    LocalDate since = filter.from() == null ? briefing.since() : filter.from().latest();
    LocalDate asOf = briefing.asOf();
    LocalDate until = filter.to() == null ? asOf : filter.to().latest();
    Changes all = ChangesAssembler.assemble(pack, since, until.isBefore(asOf) ? until : asOf);
    return all.only(this::isWanted);
  }

  private boolean isWanted(Change change) {
    if (change instanceof Change.NewSource added) {
      return records.isOfOutlet(added.source())
          && (!records.hasSubject() || cited().contains(added.source().id()));
    }
    return change.position().map(this::isWanted).orElse(true)
        && change.event().map(this::isWanted).orElse(true);
  }

  private boolean isWanted(Position position) {
    return records.wantsPositions() && records.isAbout(position) && isCarried(position);
  }

  private boolean isWanted(Event event) {
    return records.wantsEvents() && records.isAbout(event) && records.isCarried(event.evidence());
  }

  /**
   * The conflicts with a position between the dates: the latest first by their last position, then
   * by actor and issue in the order of the registers.
   */
  public List<Conflict> conflicts() {
    return conflicts.get();
  }

  private List<Conflict> computeConflicts() {
    return Conflict.of(atAllTimes.get(), pack.sources()).stream()
        .filter(conflict -> conflict.period().positions().anyMatch(this::isBetween))
        .toList();
  }

  /** The actors and issues without a position that passes the filter. */
  public List<Gap> gaps() {
    return gaps.get();
  }

  private List<Gap> computeGaps() {
    return GapAssembler.assemble(pack, filter, positions());
  }

  /** The conditions of current positions, each with the actors who depend on it. */
  public List<ConditionDependents> conditions() {
    return conditions.get();
  }

  private List<ConditionDependents> computeConditions() {
    return ConditionDependentsAssembler.assemble(pack, matrix());
  }

  /** How far each two actors agree by their current positions. */
  public AgreementPairs agreement() {
    return agreement.get();
  }

  private AgreementPairs computeAgreement() {
    return new AgreementPairs(matrix());
  }

  /**
   * The cited sources by number: those of the outlets, issued between the dates and, if the filter
   * names actors, issues or lanes, cited by a record of these.
   */
  public List<Source> sources() {
    return sources.get();
  }

  private List<Source> computeSources() {
    Predicate<SourceId> isCited = records.hasSubject() ? cited()::contains : source -> true;
    return briefing.sources().sources().stream()
        .filter(source -> isCited.test(source.id()))
        .filter(records::isOfOutlet)
        .filter(records::isIssuedBetween)
        .toList();
  }

  /** The sources that records about the actors, issues and lanes cite, at any time. */
  private Set<SourceId> cited() {
    Stream<Evidence> positions =
        records.wantsPositions()
            ? pack.positions().entries().stream().filter(records::isAbout).map(Position::evidence)
            : Stream.of();
    Stream<Evidence> events =
        records.wantsEvents()
            ? pack.events().entries().stream().filter(records::isAbout).map(Event::evidence)
            : Stream.of();
    return Stream.concat(positions, events)
        .flatMap(evidence -> evidence.citations().stream())
        .map(Citation::source)
        .collect(Collectors.toSet());
  }

  /** The uncorrected positions that pass every filter. */
  private List<Position> positions() {
    return uncorrected(position -> isCarried(position) && isBetween(position));
  }

  /** In the order written, like all lists of positions here, since equal dates keep that order. */
  private List<Position> uncorrected(Predicate<Position> further) {
    return select(pack.corrections().uncorrected(), further);
  }

  private List<Position> select(List<Position> positions, Predicate<Position> further) {
    return positions.stream().filter(records::isAbout).filter(further).toList();
  }

  /** The events that pass the filters by actor, lane and date, in the order of the timeline. */
  private List<Timeline.Entry> events(Predicate<Event> further) {
    return briefing.timeline().entries().stream()
        .filter(entry -> records.isAbout(entry.event()) && records.isBetween(entry.when()))
        .filter(entry -> further.test(entry.event()))
        .toList();
  }

  private boolean isCarried(Position position) {
    return records.isCarried(position.evidence());
  }

  private boolean isBetween(Position position) {
    return records.isBetween(position.dating().when());
  }

  /** The outlets of the cited sources by name: all, or those that the filter names. */
  private List<String> outlets() {
    return briefing.sources().sources().stream()
        .filter(records::isOfOutlet)
        .map(Source::outlet)
        .filter(outlet -> !outlet.isEmpty())
        .distinct()
        .sorted(CoverageAssembler.BY_NAME)
        .toList();
  }
}
