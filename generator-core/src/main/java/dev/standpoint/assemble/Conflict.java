package dev.standpoint.assemble;

import dev.standpoint.model.Actor;
import dev.standpoint.model.Issue;
import dev.standpoint.model.Position;
import dev.standpoint.model.Register;
import dev.standpoint.model.Source;
import dev.standpoint.model.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** That sources contradict one another on what an actor held at one time: all that they say. */
public record Conflict(Actor actor, Issue issue, List<Holding> sides) {
  public Conflict {
    sides = List.copyOf(sides);
  }

  /** The latest first; those of one day by actor and issue in the matrix's order. */
  static List<Conflict> of(Matrix matrix, Register<SourceId, Source> sources) {
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

  Stream<Position> positions() {
    return sides.stream().flatMap(side -> side.positions().stream());
  }

  private Position last() {
    return sides.get(sides.size() - 1).last();
  }
}
