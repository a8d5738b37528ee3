package dev.standpoint.assemble;

import dev.standpoint.model.Actor;
import dev.standpoint.model.Issue;
import dev.standpoint.model.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that was written of one actor on one issue, by the order of positions, the latest last. */
public record Trail(Actor actor, Issue issue, List<Step> steps) {

  /**
   * What was held, the shift to it if it is one, and, where it was wrong, what corrects it; a step
   * that was corrected is no shift.
   */
  public record Step(Holding holding, Optional<Shift> shift, Optional<Position> correctedBy) {}

  public Trail {
    steps = List.copyOf(steps);
  }

  Trail only(Predicate<Step> shown) {
    return new Trail(actor, issue, steps.stream().filter(shown).toList());
  }
}
