package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of positions with other rows or columns than a {@link Matrix}: groups or outlets down,
 * issues or outlets across. Actors and issues are in the order of their registers, outlets by name;
 * rows and columns in which nothing was found are left out, but an outlet that carried nothing has
 * one that is blank. {@code outside} are the actors with positions that belong to no group of the
 * kind that is down.
 */
public record PositionGrid(List<Head> columns, List<Row> rows, List<Actor> outside) {

  /**
   * What a row or column is of, null or empty where it is not told apart by that: an actor or
   * group, an issue, an outlet.
   */
  public record Head(@Nullable Actor actor, @Nullable Issue issue, String outlet) {

    /** What lies in this row or column and in that column or row. */
    public Head and(Head other) {
      return new Head(
          actor == null ? other.actor : actor,
          issue == null ? other.issue : issue,
          outlet.isEmpty() ? other.outlet : outlet);
    }
  }

  /** A row and its cells, one for each column. */
  public record Row(Head head, List<Optional<GroupPosition>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public PositionGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    outside = List.copyOf(outside);
  }
}
