package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.assemble.history.Shift;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A shift with its actor and issue. */
public record ActorShift(Actor actor, Issue issue, Shift shift) {

  /** All shifts of a matrix: the latest first, those of equal dates in the order of the matrix. */
  public static List<ActorShift> of(Matrix matrix) {
    List<ActorShift> shifts = new ArrayList<>();
    matrix.forEach(
        (actor, issue, history) ->
            history.shifts().forEach(s -> shifts.add(new ActorShift(actor, issue, s))));
    Comparator<ActorShift> byDate =
        Comparator.comparing(actorShift -> actorShift.shift().to().last(), PositionOrder.BY_DATE);
    shifts.sort(byDate.reversed());
    return shifts;
  }
}
