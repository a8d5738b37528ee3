package dev.standpoint.assemble;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.record.Condition;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;

/** A condition and who would move if it were met. */
public record ConditionDependents(Condition condition, List<Mover> movers) {

  /** What an actor currently holds on the condition. */
  public record Mover(Actor actor, Issue issue, HeldValue holding) {}

  public ConditionDependents {
    movers = List.copyOf(movers);
  }
}
