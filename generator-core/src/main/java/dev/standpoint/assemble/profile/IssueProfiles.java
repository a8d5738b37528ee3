package dev.standpoint.assemble.profile;

import static java.util.stream.Collectors.groupingBy;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.ConditionDependents;
import dev.standpoint.assemble.FilteredViews;
import dev.standpoint.assemble.Gap;
import dev.standpoint.assemble.coverage.Coverage;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.history.ValueOrder;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts what is computed of a pack by issue. */
final class IssueProfiles {

  private final Briefing briefing;
  private final Map<Issue, List<HistoryLog>> trails;
  private final Map<Issue, List<ActorShift>> shifts;
  private final Map<Issue, List<Conflict>> conflicts;
  private final Coverage coverage;
  private final Map<IssueId, List<ConditionDependents>> conditions = new HashMap<>();
  private final Map<IssueId, List<ConditionDependents>> dependent = new HashMap<>();
  private final Map<IssueId, List<Actor>> gaps = new HashMap<>();

  IssueProfiles(
      Briefing briefing, FilteredViews whole, List<HistoryLog> trails, List<Conflict> conflicts) {
    this.briefing = briefing;
    this.trails = trails.stream().collect(groupingBy(HistoryLog::issue));
    this.shifts = whole.shifts().stream().collect(groupingBy(ActorShift::issue));
    this.conflicts = conflicts.stream().collect(groupingBy(Conflict::issue));
    this.coverage = whole.coverage();
    whole.conditions().forEach(this::add);
    for (Gap gap : whole.gaps()) {
      gap.issues().forEach(issue -> add(issue.id(), gap.actor(), gaps));
    }
  }

  /** On what positions on an issue depend, and what depends on an issue. */
  private void add(ConditionDependents entry) {
    entry.movers().stream()
        .collect(groupingBy(ConditionDependents.Mover::issue))
        .forEach(
            (issue, movers) ->
                add(issue.id(), new ConditionDependents(entry.condition(), movers), conditions));
    if (entry.condition() instanceof Condition.OnIssue on) {
      add(on.issue(), entry, dependent);
    }
  }

  private static <V> void add(IssueId issue, V value, Map<IssueId, List<V>> byIssue) {
    byIssue.computeIfAbsent(issue, key -> new ArrayList<>()).add(value);
  }

  List<IssueProfile> all() {
    return briefing.pack().issues().entries().stream()
        .filter(issue -> trails.containsKey(issue) || dependent.containsKey(issue.id()))
        .map(this::profile)
        .toList();
  }

  private IssueProfile profile(Issue issue) {
    return new IssueProfile(
        issue,
        standing(issue),
        trails.getOrDefault(issue, List.of()),
        shifts.getOrDefault(issue, List.of()),
        conflicts.getOrDefault(issue, List.of()),
        conditions.getOrDefault(issue.id(), List.of()),
        dependent.getOrDefault(issue.id(), List.of()),
        gaps.getOrDefault(issue.id(), List.of()),
        carried(issue));
  }

  private IssueProfile.Carried carried(Issue issue) {
    return coverage.issues().stream()
        .filter(subject -> subject.of().equals(issue))
        .findFirst()
        .map(this::carried)
        .orElseGet(() -> new IssueProfile.Carried(List.of(), List.of(), List.of()));
  }

  private IssueProfile.Carried carried(Coverage.Subject<Issue> subject) {
    List<String> leftOut = coverage.leftOut(subject);
    List<String> by =
        coverage.outlets().stream().filter(outlet -> !leftOut.contains(outlet)).toList();
    return new IssueProfile.Carried(by, coverage.first(subject), leftOut);
  }

  private Matrix standing(Issue issue) {
    int column = briefing.matrix().issues().indexOf(issue);
    if (column < 0) {
      return new Matrix(List.of(issue), List.of());
    }
    Comparator<Matrix.Row> byValue =
        Comparator.comparing(
            row -> row.cells().get(0).orElseThrow().current().value(), new ValueOrder(issue));
    List<Matrix.Row> rows =
        briefing.matrix().rows().stream()
            .filter(row -> row.cells().get(column).isPresent())
            .map(row -> new Matrix.Row(row.actor(), List.of(row.cells().get(column))))
            .sorted(byValue)
            .toList();
    return new Matrix(List.of(issue), rows);
  }
}
