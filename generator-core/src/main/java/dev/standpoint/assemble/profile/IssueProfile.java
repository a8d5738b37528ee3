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
 * All that a pack holds on one issue. {@code standing} has the issue's column alone, its rows by
 * value: stances from for to silent, numbers by their bounds, options as the register has them,
 * rejections after what they reject, actors of one value in the order of their register. {@code
 * dependent} are positions, on any issue, that depend on this one.
 */
public record IssueProfile(
    Issue issue,
    Matrix standing,
    List<HistoryLog> trails,
    List<ActorShift> shifts,
    List<Conflict> conflicts,
    List<ConditionDependents> conditions,
    List<ConditionDependents> dependent,
    List<Actor> gaps,
    Carried carried) {

  /** Which outlets carried it, which of several were first, and which left it out; by name. */
  public record Carried(List<String> by, List<String> first, List<String> leftOut) {
    public Carried {
      by = List.copyOf(by);
      first = List.copyOf(first);
      leftOut = List.copyOf(leftOut);
    }
  }

  public IssueProfile {
    trails = List.copyOf(trails);
    shifts = List.copyOf(shifts);
    conflicts = List.copyOf(conflicts);
    conditions = List.copyOf(conditions);
    dependent = List.copyOf(dependent);
    gaps = List.copyOf(gaps);
  }
}
