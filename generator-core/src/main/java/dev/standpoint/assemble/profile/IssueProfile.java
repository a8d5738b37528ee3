package dev.standpoint.assemble.profile;

import dev.standpoint.assemble.ConditionDependents;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.assemble.matrix.Matrix;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;

/**
 * What a pack says on one issue. {@code matrix} has the issue's column alone; its rows are in the
 * order of values, those of one value in the order of the actors' register. {@code conditions} are
 * the conditions of positions on this issue, {@code dependents} the positions on any issue that
 * have this issue as their condition.
 */
public record IssueProfile(
    Issue issue,
    Matrix matrix,
    List<HistoryLog> histories,
    List<ActorShift> shifts,
    List<Conflict> conflicts,
    List<ConditionDependents> conditions,
    List<ConditionDependents> dependents,
    List<Actor> gaps,
    IssueCoverage coverage) {

  /** The outlets that carried the issue, were first to do so, or are not cited for it, by name. */
  public record IssueCoverage(List<String> carriedBy, List<String> first, List<String> notCited) {
    public IssueCoverage {
      carriedBy = List.copyOf(carriedBy);
      first = List.copyOf(first);
      notCited = List.copyOf(notCited);
    }
  }

  public IssueProfile {
    histories = List.copyOf(histories);
    shifts = List.copyOf(shifts);
    conflicts = List.copyOf(conflicts);
    conditions = List.copyOf(conditions);
    dependents = List.copyOf(dependents);
    gaps = List.copyOf(gaps);
  }
}
