package dev.standpoint.assemble;

import dev.standpoint.model.Actor;
import dev.standpoint.model.ActorId;
import dev.standpoint.model.Membership;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Position;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the groups for which an actor speaks on a day, several steps up. */
final class Lineage {

  private final Pack pack;

  Lineage(Pack pack) {
    this.pack = pack;
  }

  /**
   * Every actor to whom the position rolls up, with the way there, from the one who said it (who is
   * the first of them) to that actor itself; of several ways the shortest, of these the first
   * written. Whom it acts for counts instead of its memberships.
   */
  Map<ActorId, List<ActorId>> of(Position position) {
    return of(position, position.dating().when().earliest());
  }

  /** The same if it were said on another day. */
  Map<ActorId, List<ActorId>> of(Position position, LocalDate day) {
    Map<ActorId, List<ActorId>> ways = new LinkedHashMap<>();
    Deque<ActorId> ahead = new ArrayDeque<>();
    ways.put(position.actor(), List.of(position.actor()));
    ActorId actingFor = position.holder().actingFor();
    if (actingFor == null) {
      ahead.add(position.actor());
    } else if (ways.putIfAbsent(actingFor, List.of(position.actor(), actingFor)) == null) {
      ahead.add(actingFor);
    }
    while (!ahead.isEmpty()) {
      ActorId member = ahead.remove();
      for (ActorId group : groups(member, day)) {
        if (!ways.containsKey(group)) {
          List<ActorId> way = new ArrayList<>(ways.getOrDefault(member, List.of()));
          way.add(group);
          ways.put(group, way);
          ahead.add(group);
        }
      }
    }
    return ways;
  }

  private List<ActorId> groups(ActorId member, LocalDate day) {
    Optional<Actor> actor = pack.actors().find(member);
    return actor.stream()
        .flatMap(found -> found.memberships().stream())
        .filter(membership -> membership.rollsUp() && membership.holdsOn(day))
        .map(Membership::of)
        .filter(pack.actors()::has)
        .toList();
  }
}
