package dev.standpoint.assemble.history;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that was written of one actor on one issue, by the order of positions, the latest last. */
public record HistoryLog(Actor actor, Issue issue, List<Step> steps) {

  /**
   * What was held, the shift to it if it is one, and, where it was wrong, what corrects it; a step
   * that was corrected is no shift.
   */
  public record Step(HeldValue holding, Optional<Shift> shift, Optional<Position> correctedBy) {}

  public HistoryLog {
    steps = List.copyOf(steps);
  }

  public HistoryLog only(Predicate<Step> shown) {
    return new HistoryLog(actor, issue, steps.stream().filter(shown).toList());
  }
}
