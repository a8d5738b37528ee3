package dev.standpoint.assemble.group;

import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.MembershipGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups that an actor speaks for on a day. Results are kept, since actors speak often. */
final class Affiliations {

  /** What the groups depend on: the actor, for whom it acts, and the day. */
  private record Key(ActorId actor, @Nullable ActorId actingFor, LocalDate day) {}

  private final MembershipGraph memberships;
  private final Map<Key, Map<ActorId, List<ActorId>>> found = new HashMap<>();

  Affiliations(Pack pack) {
    this.memberships = new MembershipGraph(pack.actors());
  }

  /**
   * Every actor to whom the position rolls up, with the path there from the one who said it, both
   * included. If the speaker acts for someone, all paths lead through that actor and the speaker's
   * own memberships do not count.
   */
  Map<ActorId, List<ActorId>> paths(Position position) {
    LocalDate day = position.dating().when().earliest();
    return found.computeIfAbsent(
        new Key(position.actor(), position.holder().actingFor(), day), this::paths);
  }

  /** Whether the actor is a member of the group on that day, or is the group. */
  boolean isMember(ActorId actor, ActorId group, LocalDate day) {
    return found.computeIfAbsent(new Key(actor, null, day), this::paths).containsKey(group);
  }

  /** The speaker comes last if it acts for another, so that the groups spoken for are nearer. */
  private Map<ActorId, List<ActorId>> paths(Key key) {
    ActorId speaker = key.actor();
    ActorId actingFor = key.actingFor();
    if (actingFor == null || actingFor.equals(speaker)) {
      return memberships.pathsOn(key.day(), speaker);
    }
    Map<ActorId, List<ActorId>> paths = new LinkedHashMap<>();
    memberships
        .pathsOn(key.day(), actingFor)
        .forEach((group, path) -> paths.put(group, prepend(speaker, path)));
    paths.put(speaker, List.of(speaker));
    return paths;
  }

  private static List<ActorId> prepend(ActorId first, List<ActorId> path) {
    List<ActorId> longer = new ArrayList<>(List.of(first));
    longer.addAll(path);
    return longer;
  }
}
