package dev.standpoint.assemble.group;

import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.Membership;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the groups for which an actor speaks on a day, several steps up; each is looked up once.
 */
public final class Affiliations {

  private record Key(ActorId actor, @Nullable ActorId actingFor, LocalDate day) {}

  private final Pack pack;
  private final Map<Key, Map<ActorId, List<ActorId>>> found = new HashMap<>();

  public Affiliations(Pack pack) {
    this.pack = pack;
  }

  /**
   * Every actor to whom the position rolls up, with the way there, from the one who said it (who is
   * the first of them) to that actor itself; of several ways the shortest, of these the first
   * written. Whom it acts for counts instead of its memberships.
   */
  public Map<ActorId, List<ActorId>> of(Position position) {
    LocalDate day = position.dating().when().earliest();
    return found.computeIfAbsent(
        new Key(position.actor(), position.holder().actingFor(), day), this::ways);
  }

  /** Whether the actor is a member of the group on that day, or that group itself. */
  boolean isMember(ActorId actor, ActorId group, LocalDate day) {
    return found.computeIfAbsent(new Key(actor, null, day), this::ways).containsKey(group);
  }

  private Map<ActorId, List<ActorId>> ways(Key key) {
    ActorId actingFor = key.actingFor();
    if (actingFor == null || actingFor.equals(key.actor())) {
      return ways(key.actor(), key.day());
    }
    Map<ActorId, List<ActorId>> ways = new LinkedHashMap<>();
    ways(actingFor, key.day()).forEach((group, way) -> ways.put(group, joined(key.actor(), way)));
    ways.put(key.actor(), List.of(key.actor()));
    return ways;
  }

  private static List<ActorId> joined(ActorId first, List<ActorId> way) {
    List<ActorId> joined = new ArrayList<>(List.of(first));
    joined.addAll(way);
    return joined;
  }

  private Map<ActorId, List<ActorId>> ways(ActorId from, LocalDate day) {
    Map<ActorId, List<ActorId>> ways = new LinkedHashMap<>();
    Deque<ActorId> ahead = new ArrayDeque<>(List.of(from));
    ways.put(from, List.of(from));
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
