package dev.standpoint.assemble.history;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A history together with the positions that were corrected since; the latest step is last. */
public record HistoryLog(Actor actor, Issue issue, List<Step> steps) {

  /**
   * A held value and the shift to it, if it is one. Of a corrected position, the step has {@code
   * correctedBy} and never a shift.
   */
  public record Step(HeldValue held, Optional<Shift> shift, Optional<Position> correctedBy) {}

  public HistoryLog {
    steps = List.copyOf(steps);
  }

  /** The same with some of the steps. */
  public HistoryLog only(Predicate<Step> shown) {
    return new HistoryLog(actor, issue, steps.stream().filter(shown).toList());
  }
}
