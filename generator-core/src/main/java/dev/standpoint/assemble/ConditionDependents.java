package dev.standpoint.assemble;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;

/** A condition and the current values that depend on it. */
public record ConditionDependents(Condition condition, List<Dependent> dependents) {

  /** An actor's current value on an issue. */
  public record Dependent(Actor actor, Issue issue, HeldValue held) {}

  public ConditionDependents {
    dependents = List.copyOf(dependents);
  }
}
