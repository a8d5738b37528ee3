package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.assemble.history.Shift;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A shift in the pack's list of them: who moved, and on what. */
public record ActorShift(Actor actor, Issue issue, Shift shift) {

  /** The latest first; those of one day by actor and issue in the matrix's order. */
  public static List<ActorShift> of(Matrix matrix) {
    List<ActorShift> moves = new ArrayList<>();
    matrix.forEach(
        (actor, issue, history) ->
            history.shifts().forEach(shift -> moves.add(new ActorShift(actor, issue, shift))));
    Comparator<ActorShift> byDate =
        Comparator.comparing(move -> move.shift().to().last(), PositionOrder.BY_DATE);
    moves.sort(byDate.reversed());
    return moves;
  }
}
