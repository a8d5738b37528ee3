package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorKind;
import java.util.List;
import java.util.Optional;

/**
 * A matrix in which actors stand with the group they speak for, a state or an organization: every
 * actor with a position has one row, and a group for which two or more spoke has one that says
 * where it stands. {@code by} is the kind of these groups, empty where no two actors share one.
 * Entries are in the order of the register, a group where the first of its members or itself is.
 */
public record GroupedMatrix(Matrix matrix, Optional<ActorKind> by, List<Entry> entries) {

  /** A row of the table, or several that belong together. */
  public sealed interface Entry permits Single, Group {}

  /** An actor with whom nobody shares a group. */
  public record Single(Matrix.Row row) implements Entry {}

  /**
   * Where a group stands on each issue of the matrix, and the rows of its members, of whom there is
   * none that is the group itself: what that said is where it stands.
   */
  public record Group(Actor actor, List<Optional<GroupPosition>> cells, List<Matrix.Row> members)
      implements Entry {
    public Group {
      cells = List.copyOf(cells);
      members = List.copyOf(members);
    }
  }

  public GroupedMatrix {
    entries = List.copyOf(entries);
  }
}
