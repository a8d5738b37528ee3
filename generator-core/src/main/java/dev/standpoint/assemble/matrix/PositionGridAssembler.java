package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.RollUp;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Arranges positions in the rows and columns that a layout asks for. */
public final class PositionGridAssembler {

  private final Pack pack;
  private final List<Position> positions;
  private final GridCells cells;

  private PositionGridAssembler(
      Pack pack, LocalDate asOf, MatrixLayout layout, List<Position> positions) {
    this.pack = pack;
    this.positions = positions;
    this.cells = new GridCells(pack, new RollUp(pack, asOf), groups(layout.down()));
    positions.forEach(cells::add);
  }

  /** {@code positions} are of the pack, in the order written; {@code outlets} those to be shown. */
  public static PositionGrid assemble(
      Pack pack,
      LocalDate asOf,
      MatrixLayout layout,
      List<Position> positions,
      List<String> outlets) {
    return new PositionGridAssembler(pack, asOf, layout, positions).grid(layout, outlets);
  }

  /** The kind of the groups in the rows; null if the rows are of actors. */
  private static @Nullable ActorKind groups(MatrixLayout.Down down) {
    return switch (down) {
      case GROUP, PERSON, OUTLET -> null;
      case GOVERNMENT -> ActorKind.ORGANIZATION;
      case STATE -> ActorKind.STATE;
      case BLOC -> ActorKind.BLOC;
    };
  }

  /** Outlets down have a block of rows each; outlets across divide each row by issue. */
  private PositionGrid grid(MatrixLayout layout, List<String> outlets) {
    GridRows rows = new GridRows(holders(), issues(), outlets);
    List<PositionGrid.Head> byIssue = issues().stream().map(PositionGrid.Head::of).toList();
    List<PositionGrid.Head> byOutlet = outlets.stream().map(PositionGrid.Head::ofOutlet).toList();
    if (layout.down() == MatrixLayout.Down.OUTLET) {
      return new PositionGrid(byIssue, rows.byOutlet(cells), outside());
    } else if (layout.across() == MatrixLayout.Across.OUTLET) {
      return new PositionGrid(byOutlet, rows.byHolderAndIssue(cells), outside());
    }
    return new PositionGrid(byIssue, rows.byHolder(cells), outside());
  }

  /** The issues with a position, in the order of the register. */
  private List<Issue> issues() {
    Set<IssueId> answered = positions.stream().map(Position::issue).collect(Collectors.toSet());
    return pack.issues().entries().stream().filter(issue -> answered.contains(issue.id())).toList();
  }

  /** The actors of the rows: all with a position, or all groups of the kind asked for. */
  private List<Actor> holders() {
    Set<ActorId> holders = new HashSet<>();
    positions.forEach(position -> holders.addAll(cells.holders(position)));
    return pack.actors().entries().stream().filter(actor -> holders.contains(actor.id())).toList();
  }

  /** Readers must see whose positions a table of groups leaves out. */
  private List<Actor> outside() {
    Set<ActorId> outside =
        positions.stream()
            .filter(position -> cells.holders(position).isEmpty())
            .map(Position::actor)
            .collect(Collectors.toSet());
    return pack.actors().entries().stream().filter(actor -> outside.contains(actor.id())).toList();
  }
}
