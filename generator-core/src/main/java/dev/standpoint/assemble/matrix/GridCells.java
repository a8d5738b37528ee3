package dev.standpoint.assemble.matrix;

import dev.standpoint.assemble.group.GroupPosition;
import dev.standpoint.assemble.group.RollUp;
import dev.standpoint.assemble.history.History;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Evidence;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Positions by holder, issue and outlet. The holders of a position are its actor, or, in a table of
 * groups, the actor and everyone it rolls up to.
 */
final class GridCells {

  /** The outlet is empty for the cell of all outlets. */
  record Key(ActorId holder, IssueId issue, String outlet) {}

  private final Register<SourceId, Source> sources;
  private final RollUp rollUp;
  private final @Nullable ActorKind groups;
  private final Map<Key, List<Position>> positions = new HashMap<>();

  /** {@code groups} is the kind of the groups in the rows, null for a table of actors. */
  GridCells(Register<SourceId, Source> sources, RollUp rollUp, @Nullable ActorKind groups) {
    this.sources = sources;
    this.rollUp = rollUp;
    this.groups = groups;
  }

  /** Adds the position to the cells of all outlets and to those of each outlet that carried it. */
  void add(Position position) {
    add(position, "");
    for (String outlet : outlets(position)) {
      add(withOnly(outlet, position), outlet);
    }
  }

  private void add(Position position, String outlet) {
    for (ActorId holder : holders(position)) {
      positions
          .computeIfAbsent(new Key(holder, position.issue(), outlet), key -> new ArrayList<>())
          .add(position);
    }
  }

  /** The actors or groups in whose rows the position counts. */
  Set<ActorId> holders(Position position) {
    return groups == null ? Set.of(position.actor()) : rollUp.groups(position);
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
    return sources.get(citation.source()).outlet();
  }

  /** The position with the citations of one outlet alone. */
  private Position withOnly(String outlet, Position position) {
    List<Citation> own =
        position.evidence().citations().stream()
            .filter(citation -> outlet(citation).equals(outlet))
            .toList();
    return position.withEvidence(new Evidence(own, position.evidence().grade()));
  }

  /** The positions by holder and issue. */
  Map<Key, GroupPosition> ofAllOutlets() {
    return cells(key -> key.outlet().isEmpty());
  }

  /** The positions by holder, issue and outlet. */
  Map<Key, GroupPosition> ofEachOutlet() {
    return cells(key -> !key.outlet().isEmpty());
  }

  private Map<Key, GroupPosition> cells(Predicate<Key> wanted) {
    Map<Key, GroupPosition> cells = new HashMap<>();
    positions.forEach(
        (key, here) -> {
          if (wanted.test(key)) {
            at(key, here).ifPresent(found -> cells.put(key, found));
          }
        });
    return cells;
  }

  private Optional<GroupPosition> at(Key key, List<Position> here) {
    return groups == null
        ? Optional.of(GroupPosition.own(History.of(here)))
        : rollUp.groupPosition(key.holder(), here);
  }
}
