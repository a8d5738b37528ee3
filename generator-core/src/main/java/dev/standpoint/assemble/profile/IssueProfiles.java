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
import java.util.Set;

/** Sorts the views of a pack by issue. */
final class IssueProfiles {

  private final Briefing briefing;
  private final Map<Issue, List<HistoryLog>> histories;
  private final Map<Issue, List<ActorShift>> shifts;
  private final Map<Issue, List<Conflict>> conflicts;
  private final Coverage coverage;

  /** Conditions of values held on the issue. */
  private final Map<IssueId, List<ConditionDependents>> conditions = new HashMap<>();

  /** Values on other issues that depend on the outcome of this one. */
  private final Map<IssueId, List<ConditionDependents>> dependents = new HashMap<>();

  private final Map<IssueId, List<Actor>> gaps = new HashMap<>();

  IssueProfiles(
      Briefing briefing, FilteredViews all, List<HistoryLog> histories, List<Conflict> conflicts) {
    this.briefing = briefing;
    this.histories = histories.stream().collect(groupingBy(HistoryLog::issue));
    this.shifts = all.shifts().stream().collect(groupingBy(ActorShift::issue));
    this.conflicts = conflicts.stream().collect(groupingBy(Conflict::issue));
    this.coverage = all.coverage();
    all.conditions().forEach(this::add);
    for (Gap gap : all.gaps()) {
      gap.issues().forEach(issue -> add(issue.id(), gap.actor(), gaps));
    }
  }

  /** Adds the dependents by the issue they hold a value on, and by the issue of the condition. */
  private void add(ConditionDependents entry) {
    entry.dependents().stream()
        .collect(groupingBy(ConditionDependents.Dependent::issue))
        .forEach(
            (issue, found) ->
                add(issue.id(), new ConditionDependents(entry.condition(), found), conditions));
    if (entry.condition() instanceof Condition.OnIssue on) {
      add(on.issue(), entry, dependents);
    }
  }

  private static <V> void add(IssueId issue, V value, Map<IssueId, List<V>> byIssue) {
    byIssue.computeIfAbsent(issue, key -> new ArrayList<>()).add(value);
  }

  /** A profile for each issue with a position or a dependent, in the order of the register. */
  List<IssueProfile> all() {
    return briefing.pack().issues().entries().stream()
        .filter(issue -> histories.containsKey(issue) || dependents.containsKey(issue.id()))
        .map(this::profile)
        .toList();
  }

  private IssueProfile profile(Issue issue) {
    return new IssueProfile(
        issue,
        matrix(issue),
        histories.getOrDefault(issue, List.of()),
        shifts.getOrDefault(issue, List.of()),
        conflicts.getOrDefault(issue, List.of()),
        conditions.getOrDefault(issue.id(), List.of()),
        dependents.getOrDefault(issue.id(), List.of()),
        gaps.getOrDefault(issue.id(), List.of()),
        coverage(issue));
  }

  /** An issue that is only a condition has no coverage: all lists are empty. */
  private IssueProfile.IssueCoverage coverage(Issue issue) {
    return coverage.issues().stream()
        .filter(subject -> subject.of().equals(issue))
        .findFirst()
        .map(this::coverage)
        .orElseGet(() -> new IssueProfile.IssueCoverage(List.of(), List.of(), List.of()));
  }

  private IssueProfile.IssueCoverage coverage(Coverage.Subject<Issue> subject) {
    List<String> notCited = coverage.notCitedFor(subject);
    Set<String> left = Set.copyOf(notCited);
    List<String> carriedBy =
        coverage.outlets().stream().filter(outlet -> !left.contains(outlet)).toList();
    return new IssueProfile.IssueCoverage(carriedBy, coverage.first(subject), notCited);
  }

  /** The column of the issue, with the actors who hold a value, sorted by value. */
  private Matrix matrix(Issue issue) {
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
