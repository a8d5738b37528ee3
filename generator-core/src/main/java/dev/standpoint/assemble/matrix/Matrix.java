package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.history.History;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Optional;

/**
 * Who stands where: actors down and issues across, both in the order of their registers, actors and
 * issues without any position left out. A cell is empty where nothing was found.
 */
public record Matrix(List<Issue> issues, List<Row> rows) {

  /** One actor, and for each of the matrix's issues its history, if there is any. */
  public record Row(Actor actor, List<Optional<History>> cells) {}

  /** Takes what was found in a cell. */
  public interface Visitor {
    void visit(Actor actor, Issue issue, History history);
  }

  /** Visits every cell in which something was found, row by row. */
  public void forEach(Visitor visitor) {
    for (Row row : rows) {
      for (int i = 0; i < issues.size(); i++) {
        Issue issue = issues.get(i);
        row.cells().get(i).ifPresent(found -> visitor.visit(row.actor(), issue, found));
      }
    }
  }
}
