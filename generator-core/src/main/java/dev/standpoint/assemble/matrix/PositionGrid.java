package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of positions by actor or group, issue and outlet. Actors and issues are in the order of
 * their registers, outlets by name. Empty rows and columns are left out, except those of outlets:
 * an outlet that carried nothing has an empty row or column. {@code outside} are the actors with
 * positions that roll up to none of the groups.
 */
public record PositionGrid(List<Head> columns, List<Row> rows, List<Actor> outside) {

  /**
   * What a row or column is of: an actor or group, an issue, an outlet, or several of these. A part
   * is null, or the outlet empty, if the row or column is of all.
   */
  public record Head(@Nullable Actor actor, @Nullable Issue issue, String outlet) {

    public static Head of(Actor actor) {
      return new Head(actor, null, "");
    }

    public static Head of(Issue issue) {
      return new Head(null, issue, "");
    }

    static Head ofOutlet(String outlet) {
      return new Head(null, null, outlet);
    }

    /** Where a row and a column cross: the parts of both. */
    public Head and(Head other) {
      return new Head(
          actor == null ? other.actor : actor,
          issue == null ? other.issue : issue,
          outlet.isEmpty() ? other.outlet : outlet);
    }
  }

  /** A row and its cells, one for each column; they are sparse. */
  public record Row(Head head, List<Optional<GroupPosition>> cells) {}

  public PositionGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    outside = List.copyOf(outside);
  }
}
