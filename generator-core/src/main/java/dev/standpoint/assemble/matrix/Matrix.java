package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.history.History;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Optional;

/**
 * The positions of a pack: actors down, issues across, both in the order of their registers. Actors
 * and issues without a position are left out.
 */
public record Matrix(List<Issue> issues, List<Row> rows) {

  /** An actor and its history on each of the matrix's issues, empty if no position was found. */
  public record Row(Actor actor, List<Optional<History>> cells) {}

  /** Receives the cells that are not empty. */
  public interface Visitor {
    void visit(Actor actor, Issue issue, History history);
  }

  /** Visits every cell that is not empty, row by row. */
  public void forEach(Visitor visitor) {
    for (Row row : rows) {
      for (int i = 0; i < issues.size(); i++) {
        Issue issue = issues.get(i);
        row.cells().get(i).ifPresent(found -> visitor.visit(row.actor(), issue, found));
      }
    }
  }
}
