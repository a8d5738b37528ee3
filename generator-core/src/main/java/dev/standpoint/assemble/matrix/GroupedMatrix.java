package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorKind;
import java.util.List;
import java.util.Optional;

/**
 * A matrix in which actors are grouped by side, a state or an organization. Every actor with a
 * position has one row, and so has a group for which two or more actors spoke. {@code by} is the
 * kind of these groups, empty if no two actors share one. Entries are in the order of the register;
 * a group takes the place of its first member, or its own if that is earlier.
 */
public record GroupedMatrix(Matrix matrix, Optional<ActorKind> by, List<Entry> entries) {

  /** One row of the table, or the rows of a group. */
  public sealed interface Entry permits Single, Group {}

  /** An actor who shares its group with nobody. */
  public record Single(Matrix.Row row) implements Entry {}

  /**
   * The position of a group on each issue of the matrix, and the rows of its members. The group
   * itself has no row among them: its own words are in {@code cells}.
   */
  public record Group(Actor actor, List<Optional<GroupPosition>> cells, List<Matrix.Row> members)
      implements Entry {
    public Group {
      members = List.copyOf(members);
    }
  }

  public GroupedMatrix {
    entries = List.copyOf(entries);
  }
}
