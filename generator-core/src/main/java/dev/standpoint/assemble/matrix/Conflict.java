package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.history.Period;
import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A period in which independent sources contradict each other, with all that they report of it. */
public record Conflict(Actor actor, Issue issue, Period period) {

  /** All conflicts of a matrix: the latest first, those of equal dates in the matrix's order. */
  public static List<Conflict> of(Matrix matrix, Register<SourceId, Source> sources) {
    List<Conflict> conflicts = new ArrayList<>();
    matrix.forEach(
        (actor, issue, history) ->
            history
                .conflicts(sources)
                .forEach(period -> conflicts.add(new Conflict(actor, issue, period))));
    Comparator<Conflict> byDate =
        Comparator.comparing(conflict -> conflict.period().last().last(), PositionOrder.BY_DATE);
    conflicts.sort(byDate.reversed());
    return conflicts;
  }
}
