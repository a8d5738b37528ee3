package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.group.RollUp;
import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.model.Pack;
import dev.standpoint.model.SparseList;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.IssueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Groups actors by state if they belong to two states or more, else by organization if they belong
 * to two or more, else not at all. An actor's group is the nearest one of that kind, itself
 * included, that its latest position speaks for.
 */
public final class GroupedMatrixAssembler {

  private static final List<ActorKind> KINDS = List.of(ActorKind.STATE, ActorKind.ORGANIZATION);

  /** A position and everyone it speaks for: the actor first, then the nearest groups. */
  private record RolledUp(Position position, Set<ActorId> speaksFor) {}

  private final Pack pack;
  private final Matrix matrix;
  private final RollUp rollUp;
  private final List<RolledUp> rolledUp;

  /** The column of each issue. */
  private final Map<IssueId, Integer> places = new HashMap<>();

  private GroupedMatrixAssembler(Pack pack, LocalDate asOf, List<Position> positions) {
    this.pack = pack;
    this.matrix = MatrixAssembler.assemble(pack, positions);
    matrix.issues().forEach(issue -> places.putIfAbsent(issue.id(), places.size()));
    this.rollUp = new RollUp(pack, asOf);
    this.rolledUp = positions.stream().map(p -> new RolledUp(p, rollUp.groups(p))).toList();
  }

  /** The matrix of these positions of the pack, which are in the order written. */
  public static GroupedMatrix assemble(Pack pack, LocalDate asOf, List<Position> positions) {
    return new GroupedMatrixAssembler(pack, asOf, positions).assemble();
  }

  private GroupedMatrix assemble() {
    for (ActorKind kind : KINDS) {
      Map<ActorId, ActorId> groups = groups(kind);
      if (new HashSet<>(groups.values()).size() > 1) {
        return grouped(kind, groups);
      }
    }
    return new GroupedMatrix(matrix, Optional.empty(), singles());
  }

  /** The group of each actor whose latest position speaks for a group of this kind. */
  private Map<ActorId, ActorId> groups(ActorKind kind) {
    Map<ActorId, RolledUp> latest = new HashMap<>();
    rolledUp.stream()
        .sorted(Comparator.comparing(RolledUp::position, PositionOrder.BY_DATE))
        .forEach(one -> latest.put(one.position().actor(), one));
    Map<ActorId, ActorId> groups = new HashMap<>();
    latest.forEach(
        (actor, one) ->
            one.speaksFor().stream()
                .filter(group -> pack.actors().get(group).kind() == kind)
                .findFirst()
                .ifPresent(group -> groups.put(actor, group)));
    return groups;
  }

  /** A row for each actor, without groups. */
  private List<GroupedMatrix.Entry> singles() {
    return matrix.rows().stream()
        .map(row -> (GroupedMatrix.Entry) new GroupedMatrix.Single(row))
        .toList();
  }

  /** Rows of one group are together; a group of one actor is shown as that actor. */
  private GroupedMatrix grouped(ActorKind kind, Map<ActorId, ActorId> groups) {
    Map<ActorId, List<Matrix.Row>> rowsByGroup = rowsByGroup(groups);
    Set<ActorId> shared =
        rowsByGroup.entrySet().stream()
            .filter(group -> group.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Map<ActorId, Map<IssueId, List<Position>>> said = positionsFor(shared);
    List<GroupedMatrix.Entry> entries = new ArrayList<>();
    Set<ActorId> done = new HashSet<>();
    for (Actor actor : pack.actors().entries()) {
      ActorId group = groups.getOrDefault(actor.id(), actor.id());
      List<Matrix.Row> rows = rowsByGroup.getOrDefault(group, List.of());
      if (done.add(group) && !rows.isEmpty()) {
        entries.add(
            shared.contains(group)
                ? group(pack.actors().get(group), rows, said.getOrDefault(group, Map.of()))
                : new GroupedMatrix.Single(rows.get(0)));
      }
    }
    return new GroupedMatrix(
        matrix, shared.isEmpty() ? Optional.empty() : Optional.of(kind), entries);
  }

  /** The rows of the matrix by group; an actor without a group is its own. */
  private Map<ActorId, List<Matrix.Row>> rowsByGroup(Map<ActorId, ActorId> groups) {
    Map<ActorId, List<Matrix.Row>> rows = new HashMap<>();
    for (Matrix.Row row : matrix.rows()) {
      ActorId actor = row.actor().id();
      rows.computeIfAbsent(groups.getOrDefault(actor, actor), key -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  /** The positions that speak for each of these groups, by issue. */
  private Map<ActorId, Map<IssueId, List<Position>>> positionsFor(Set<ActorId> groups) {
    Map<ActorId, Map<IssueId, List<Position>>> positions = new HashMap<>();
    for (RolledUp one : rolledUp) {
      for (ActorId group : one.speaksFor()) {
        if (groups.contains(group)) {
          positions
              .computeIfAbsent(group, key -> new HashMap<>())
              .computeIfAbsent(one.position().issue(), key -> new ArrayList<>())
              .add(one.position());
        }
      }
    }
    return positions;
  }

  /** The group, with its position on each issue, and its members except itself. */
  private GroupedMatrix.Group group(
      Actor group, List<Matrix.Row> rows, Map<IssueId, List<Position>> said) {
    Map<Integer, Optional<GroupPosition>> cells = new HashMap<>();
    said.forEach(
        (issue, positions) ->
            cells.put(places.getOrDefault(issue, 0), rollUp.groupPosition(group.id(), positions)));
    List<Matrix.Row> members =
        rows.stream().filter(row -> !row.actor().id().equals(group.id())).toList();
    return new GroupedMatrix.Group(
        group, new SparseList<>(matrix.issues().size(), Optional.empty(), cells), members);
  }
}
