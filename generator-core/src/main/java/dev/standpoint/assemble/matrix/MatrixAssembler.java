package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.history.History;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Groups positions by actor and issue into histories. */
public final class MatrixAssembler {

  /** A cell of the matrix. */
  private record Key(ActorId actor, IssueId issue) {}

  private MatrixAssembler() {}

  /** The matrix of all uncorrected positions. */
  public static Matrix assemble(Pack pack) {
    return assemble(pack, pack.corrections().uncorrected());
  }

  /** The matrix of these positions of the pack, which are in the order written. */
  public static Matrix assemble(Pack pack, List<Position> positions) {
    Map<Key, List<Position>> byCell = new HashMap<>();
    for (Position position : positions) {
      Key key = new Key(position.actor(), position.issue());
      byCell.computeIfAbsent(key, k -> new ArrayList<>()).add(position);
    }
    var actors = byCell.keySet().stream().map(Key::actor).collect(Collectors.toSet());
    var answered = byCell.keySet().stream().map(Key::issue).collect(Collectors.toSet());
    List<Issue> issues =
        pack.issues().entries().stream().filter(issue -> answered.contains(issue.id())).toList();
    List<Matrix.Row> rows =
        pack.actors().entries().stream()
            .filter(actor -> actors.contains(actor.id()))
            .map(actor -> row(actor, issues, byCell))
            .toList();
    return new Matrix(issues, rows);
  }

  /** A cell for each of the issues, empty if the actor has no position on it. */
  private static Matrix.Row row(Actor actor, List<Issue> issues, Map<Key, List<Position>> byCell) {
    List<Optional<History>> cells =
        issues.stream()
            .map(issue -> Optional.ofNullable(byCell.get(new Key(actor.id(), issue.id()))))
            .map(positions -> positions.map(History::of))
            .toList();
    return new Matrix.Row(actor, cells);
  }
}
