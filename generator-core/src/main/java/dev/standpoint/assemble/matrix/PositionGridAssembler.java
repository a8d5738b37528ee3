package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.group.RollUp;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.MatrixLayout;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays positions out by actor or group, issue and outlet. */
public final class PositionGridAssembler {

  private final Pack pack;
  private final List<Position> positions;
  private final RollUp rollUp;
  private final @Nullable ActorKind level;
  private final Map<Cell, List<Position>> cells = new HashMap<>();

  /** A holder, an issue and an outlet, whose name is empty for all of them. */
  private record Cell(ActorId holder, IssueId issue, String outlet) {}

  private PositionGridAssembler(
      Pack pack, LocalDate asOf, MatrixLayout layout, List<Position> positions) {
    this.pack = pack;
    this.positions = positions;
    this.rollUp = new RollUp(pack, asOf);
    this.level = level(layout.down());
    for (Position position : positions) {
      add(position, "");
      outlets(position).forEach(outlet -> add(withOnly(outlet, position), outlet));
    }
  }

  public static PositionGrid assemble(
      Pack pack,
      LocalDate asOf,
      MatrixLayout layout,
      List<Position> positions,
      List<String> outlets) {
    return new PositionGridAssembler(pack, asOf, layout, positions).grid(layout, outlets);
  }

  private static @Nullable ActorKind level(MatrixLayout.Down down) {
    return switch (down) {
      case GROUP, PERSON, OUTLET -> null;
      case GOVERNMENT -> ActorKind.ORGANIZATION;
      case STATE -> ActorKind.STATE;
      case BLOC -> ActorKind.BLOC;
    };
  }

  private void add(Position position, String outlet) {
    for (ActorId holder : holders(position)) {
      cells
          .computeIfAbsent(new Cell(holder, position.issue(), outlet), key -> new ArrayList<>())
          .add(position);
    }
  }

  /** Whose position it is: its actor's, or of every group to which it rolls up. */
  private Set<ActorId> holders(Position position) {
    return level == null ? Set.of(position.actor()) : rollUp.groups(position);
  }

  private Set<String> outlets(Position position) {
    Set<String> outlets = new HashSet<>();
    position.evidence().citations().forEach(cited -> outlets.add(outlet(cited)));
    outlets.remove("");
    return outlets;
  }

  private String outlet(Citation citation) {
    return pack.sources().get(citation.source()).outlet();
  }

  /** The position as that outlet alone has it. */
  private Position withOnly(String outlet, Position position) {
    List<Citation> own =
        position.evidence().citations().stream()
            .filter(citation -> outlet(citation).equals(outlet))
            .toList();
    return position.withEvidence(new Evidence(own, position.evidence().grade()));
  }

  private PositionGrid grid(MatrixLayout layout, List<String> outlets) {
    boolean outletsDown = layout.down() == MatrixLayout.Down.OUTLET;
    boolean outletsAcross = !outletsDown && layout.across() == MatrixLayout.Across.OUTLET;
    List<PositionGrid.Head> issues =
        issues().stream().map(issue -> new PositionGrid.Head(null, issue, "")).toList();
    List<PositionGrid.Head> holders =
        holders().stream().map(actor -> new PositionGrid.Head(actor, null, "")).toList();
    List<PositionGrid.Head> carriers =
        outlets.stream().map(outlet -> new PositionGrid.Head(null, null, outlet)).toList();
    List<PositionGrid.Row> rows;
    if (outletsDown) {
      rows = carriers.stream().flatMap(outlet -> rowsOf(outlet, holders, issues).stream()).toList();
    } else if (outletsAcross) {
      rows = filled(crossed(holders, issues), carriers);
    } else {
      rows = filled(holders, issues);
    }
    return new PositionGrid(outletsAcross ? carriers : issues, rows, outside());
  }

  private static List<PositionGrid.Head> crossed(
      List<PositionGrid.Head> outer, List<PositionGrid.Head> inner) {
    return outer.stream().flatMap(head -> inner.stream().map(head::and)).toList();
  }

  private List<PositionGrid.Row> filled(
      List<PositionGrid.Head> heads, List<PositionGrid.Head> columns) {
    return heads.stream()
        .map(
            head ->
                new PositionGrid.Row(head, columns.stream().map(c -> cell(head.and(c))).toList()))
        .filter(row -> row.cells().stream().anyMatch(Optional::isPresent))
        .toList();
  }

  /** A row for each of whom the outlet carried anything; a blank one where it carried nothing. */
  private List<PositionGrid.Row> rowsOf(
      PositionGrid.Head outlet, List<PositionGrid.Head> holders, List<PositionGrid.Head> issues) {
    List<PositionGrid.Row> rows = filled(crossed(List.of(outlet), holders), issues);
    List<Optional<GroupPosition>> blank = Collections.nCopies(issues.size(), Optional.empty());
    return rows.isEmpty() && !issues.isEmpty()
        ? List.of(new PositionGrid.Row(outlet, blank))
        : rows;
  }

  private Optional<GroupPosition> cell(PositionGrid.Head at) {
    ActorId actor = Objects.requireNonNull(at.actor()).id();
    IssueId issue = Objects.requireNonNull(at.issue()).id();
    List<Position> here = cells.get(new Cell(actor, issue, at.outlet()));
    if (here == null) {
      return Optional.empty();
    }
    return level == null ? Optional.of(RollUp.own(here)) : rollUp.standing(actor, here);
  }

  private List<Issue> issues() {
    Set<IssueId> answered = positions.stream().map(Position::issue).collect(Collectors.toSet());
    return pack.issues().entries().stream().filter(issue -> answered.contains(issue.id())).toList();
  }

  /** Who is down: actors as written, or every group of the kind to whom a position rolls up. */
  private List<Actor> holders() {
    Set<ActorId> reached = new HashSet<>();
    for (Position position : positions) {
      reached.addAll(holders(position));
    }
    return pack.actors().entries().stream()
        .filter(actor -> reached.contains(actor.id()))
        .filter(actor -> level == null || actor.kind() == level)
        .toList();
  }

  private List<Actor> outside() {
    Set<ActorId> outside = new HashSet<>();
    for (Position position : positions) {
      if (level != null && !reachesLevel(position)) {
        outside.add(position.actor());
      }
    }
    return pack.actors().entries().stream().filter(actor -> outside.contains(actor.id())).toList();
  }

  private boolean reachesLevel(Position position) {
    return rollUp.groups(position).stream()
        .map(pack.actors()::get)
        .anyMatch(actor -> actor.kind() == level);
  }
}
