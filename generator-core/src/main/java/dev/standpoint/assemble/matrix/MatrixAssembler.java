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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Groups positions by actor and issue into histories. */
public final class MatrixAssembler {

  private MatrixAssembler() {}

  /** The matrix of all uncorrected positions. */
  public static Matrix assemble(Pack pack) {
    return assemble(pack, pack.corrections().uncorrected());
  }

  /** The matrix of these positions of the pack, which are in the order written. */
  public static Matrix assemble(Pack pack, List<Position> positions) {
    Map<ActorId, Map<IssueId, List<Position>>> byActor = new HashMap<>();
    Set<IssueId> answered = new HashSet<>();
    for (Position position : positions) {
      byActor
          .computeIfAbsent(position.actor(), key -> new LinkedHashMap<>())
          .computeIfAbsent(position.issue(), key -> new ArrayList<>())
          .add(position);
      answered.add(position.issue());
    }
    List<Issue> issues =
        pack.issues().entries().stream().filter(issue -> answered.contains(issue.id())).toList();
    Map<IssueId, Integer> places = new HashMap<>();
    issues.forEach(issue -> places.putIfAbsent(issue.id(), places.size()));
    List<Matrix.Row> rows =
        pack.actors().entries().stream()
            .filter(actor -> byActor.containsKey(actor.id()))
            .map(actor -> row(actor, byActor.getOrDefault(actor.id(), Map.of()), places))
            .toList();
    return new Matrix(issues, rows);
  }

  /** A cell for each of the issues, empty if the actor has no position on it. */
  private static Matrix.Row row(
      Actor actor, Map<IssueId, List<Position>> byIssue, Map<IssueId, Integer> places) {
    Map<Integer, Optional<History>> cells = new HashMap<>();
    byIssue.forEach(
        (issue, positions) -> {
          Integer place = places.get(issue);
          if (place != null) {
            cells.put(place, Optional.of(History.of(positions)));
          }
        });
    return Matrix.Row.of(actor, places.size(), cells);
  }
}
