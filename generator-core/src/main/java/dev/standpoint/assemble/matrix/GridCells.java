package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.group.RollUp;
import dev.standpoint.assemble.history.History;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.IssueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Positions by holder, issue and outlet. The holder of a position is its actor; in a table of
 * groups, its holders are those of the kind of the table that it rolls up to.
 */
final class GridCells {

  /** The outlet is empty for the cell of all outlets. */
  record Key(ActorId holder, IssueId issue, String outlet) {}

  private final Pack pack;
  private final RollUp rollUp;
  private final @Nullable ActorKind groups;
  private final Map<Key, List<Position>> positions = new HashMap<>();

  /** {@code groups} is the kind of the groups in the rows, null for a table of actors. */
  GridCells(Pack pack, RollUp rollUp, @Nullable ActorKind groups) {
    this.pack = pack;
    this.rollUp = rollUp;
    this.groups = groups;
  }

  /** Adds the position to the cells of all outlets and to those of each outlet that carried it. */
  void add(Position position) {
    Set<ActorId> holders = holders(position);
    add(position, holders, "");
    for (String outlet : outlets(position)) {
      add(withOnly(outlet, position), holders, outlet);
    }
  }

  private void add(Position position, Set<ActorId> holders, String outlet) {
    for (ActorId holder : holders) {
      positions
          .computeIfAbsent(new Key(holder, position.issue(), outlet), key -> new ArrayList<>())
          .add(position);
    }
  }

  /** The actors or groups in whose rows the position counts. */
  Set<ActorId> holders(Position position) {
    return groups == null
        ? Set.of(position.actor())
        : rollUp.groups(position).stream()
            .filter(group -> pack.actors().get(group).kind() == groups)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The outlets that carried the position; sources without one are in the cell of all outlets only.
   */
  private Set<String> outlets(Position position) {
    Set<String> outlets = new HashSet<>();
    position.evidence().citations().forEach(citation -> outlets.add(outlet(citation)));
    outlets.remove("");
    return outlets;
  }

  private String outlet(Citation citation) {
    return pack.sources().get(citation.source()).outlet();
  }

  /** The position with the citations of one outlet alone. */
  private Position withOnly(String outlet, Position position) {
    List<Citation> own =
        position.evidence().citations().stream()
            .filter(citation -> outlet(citation).equals(outlet))
            .toList();
    return position.withEvidence(new Evidence(own, position.evidence().grade()));
  }

  /** The keys of the filled cells, of all outlets together or of each of them. */
  Stream<Key> keys(boolean ofEachOutlet) {
    return positions.keySet().stream().filter(key -> key.outlet().isEmpty() != ofEachOutlet);
  }

  /** What is in a filled cell. */
  Optional<GroupPosition> at(Key key) {
    List<Position> here = positions.getOrDefault(key, List.of());
    return groups == null
        ? Optional.of(GroupPosition.own(History.of(here)))
        : rollUp.groupPosition(key.holder(), here);
  }
}
