package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.Affiliations;
import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.group.RollUp;
import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts actors with their groups: by state where these are of two or more states, else by
 * organization where they are of two or more, else not at all. An actor's group is the nearest of
 * that kind, itself included, for which its latest position is.
 */
public final class GroupedMatrixAssembler {

  private static final List<ActorKind> KINDS = List.of(ActorKind.STATE, ActorKind.ORGANIZATION);

  /** A position and everyone for whom it was said, the actor first and then the nearest. */
  private record Voice(Position position, Set<ActorId> speaksFor) {}

  private final Pack pack;
  private final Matrix matrix;
  private final RollUp rollUp;
  private final List<Voice> voices;

  private GroupedMatrixAssembler(Pack pack, LocalDate asOf, List<Position> positions) {
    this.pack = pack;
    this.matrix = MatrixAssembler.assemble(pack, positions);
    this.rollUp = new RollUp(pack, asOf);
    Affiliations lineage = new Affiliations(pack);
    this.voices = positions.stream().map(p -> new Voice(p, lineage.of(p).keySet())).toList();
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

  /** The group of each actor whose latest position is for one of this kind. */
  private Map<ActorId, ActorId> groups(ActorKind kind) {
    Map<ActorId, Voice> latest = new HashMap<>();
    voices.stream()
        .sorted(Comparator.comparing(Voice::position, PositionOrder.BY_DATE))
        .forEach(voice -> latest.put(voice.position().actor(), voice));
    Map<ActorId, ActorId> groups = new HashMap<>();
    latest.forEach(
        (actor, voice) ->
            voice.speaksFor().stream()
                .filter(group -> pack.actors().get(group).kind() == kind)
                .findFirst()
                .ifPresent(group -> groups.put(actor, group)));
    return groups;
  }

  private List<GroupedMatrix.Entry> singles() {
    return matrix.rows().stream()
        .map(row -> (GroupedMatrix.Entry) new GroupedMatrix.Single(row))
        .toList();
  }

  private GroupedMatrix grouped(ActorKind kind, Map<ActorId, ActorId> groups) {
    Map<ActorId, List<Matrix.Row>> together = new LinkedHashMap<>();
    for (Matrix.Row row : matrix.rows()) {
      ActorId actor = row.actor().id();
      together
          .computeIfAbsent(groups.getOrDefault(actor, actor), key -> new ArrayList<>())
          .add(row);
    }
    Set<ActorId> shared = new HashSet<>();
    together.forEach(
        (group, rows) -> {
          if (rows.size() > 1) {
            shared.add(group);
          }
        });
    Map<ActorId, Map<IssueId, List<Position>>> said = said(shared);
    List<GroupedMatrix.Entry> entries = new ArrayList<>();
    Set<ActorId> done = new HashSet<>();
    for (Actor actor : pack.actors().entries()) {
      ActorId group = groups.getOrDefault(actor.id(), actor.id());
      List<Matrix.Row> rows = together.getOrDefault(group, List.of());
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

  /** What was said for each of these groups, by issue. */
  private Map<ActorId, Map<IssueId, List<Position>>> said(Set<ActorId> groups) {
    Map<ActorId, Map<IssueId, List<Position>>> said = new HashMap<>();
    for (Voice voice : voices) {
      for (ActorId group : voice.speaksFor()) {
        if (groups.contains(group)) {
          said.computeIfAbsent(group, key -> new HashMap<>())
              .computeIfAbsent(voice.position().issue(), key -> new ArrayList<>())
              .add(voice.position());
        }
      }
    }
    return said;
  }

  private GroupedMatrix.Group group(
      Actor group, List<Matrix.Row> rows, Map<IssueId, List<Position>> said) {
    List<Optional<GroupPosition>> cells = new ArrayList<>();
    for (Issue issue : matrix.issues()) {
      cells.add(rollUp.standing(group.id(), said.getOrDefault(issue.id(), List.of())));
    }
    List<Matrix.Row> members =
        rows.stream().filter(row -> !row.actor().id().equals(group.id())).toList();
    return new GroupedMatrix.Group(group, cells, members);
  }
}
