package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** That sources contradict one another on what an actor held at one time: all that they say. */
public record Conflict(Actor actor, Issue issue, List<HeldValue> sides) {
  public Conflict {
    sides = List.copyOf(sides);
  }

  /** The latest first; those of one day by actor and issue in the matrix's order. */
  public static List<Conflict> of(Matrix matrix, Register<SourceId, Source> sources) {
    List<Conflict> conflicts = new ArrayList<>();
    matrix.forEach(
        (actor, issue, history) ->
            history
                .conflicts(sources)
                .forEach(sides -> conflicts.add(new Conflict(actor, issue, sides))));
    Comparator<Conflict> byDate = Comparator.comparing(Conflict::last, PositionOrder.BY_DATE);
    conflicts.sort(byDate.reversed());
    return conflicts;
  }

  public Stream<Position> positions() {
    return sides.stream().flatMap(side -> side.positions().stream());
  }

  private Position last() {
    return sides.get(sides.size() - 1).last();
  }
}
