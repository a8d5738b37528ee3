package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.history.History;
import dev.standpoint.model.SparseList;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The positions of a pack: actors down, issues across, both in the order of their registers. Actors
 * and issues without a position are left out.
 */
public record Matrix(List<Issue> issues, List<Row> rows) {

  /**
   * An actor and its history on each of the matrix's issues, empty if no position was found. The
   * cells are sparse: most actors have a position on few of the issues.
   */
  public record Row(Actor actor, List<Optional<History>> cells) {

    /** {@code histories} are by the place of their issue. */
    static Row of(Actor actor, int issues, Map<Integer, Optional<History>> histories) {
      return new Row(actor, new SparseList<>(issues, Optional.empty(), histories));
    }

    /** Visits the histories with the places of their issues. */
    public void forEach(BiConsumer<Integer, History> visitor) {
      SparseList.forEachOther(
          cells, Optional.empty(), (i, cell) -> cell.ifPresent(found -> visitor.accept(i, found)));
    }
  }

  /** Receives the cells that are not empty. */
  public interface Visitor {
    void visit(Actor actor, Issue issue, History history);
  }

  /** Visits every cell that is not empty, row by row. */
  public void forEach(Visitor visitor) {
    for (Row row : rows) {
      row.forEach((place, found) -> visitor.visit(row.actor(), issues.get(place), found));
    }
  }
}
