package dev.standpoint.assemble.group;

import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.MembershipGraph;
import dev.standpoint.model.register.MembershipPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups that an actor speaks for on a day. Results are kept, since actors speak often. */
final class Affiliations {

  /** What the groups depend on: the actor, for whom it acts, and the day. */
  private record Key(ActorId actor, @Nullable ActorId actingFor, LocalDate day) {}

  private final MembershipGraph memberships;
  private final Map<Key, Map<ActorId, MembershipPath>> found = new HashMap<>();

  Affiliations(Pack pack) {
    this.memberships = new MembershipGraph(pack.actors());
  }

  /**
   * Every actor to whom the position rolls up, with the path there from the one who said it, both
   * included. If the speaker acts for someone, all paths lead through that actor and the speaker's
   * own memberships do not count.
   */
  Map<ActorId, MembershipPath> paths(Position position) {
    LocalDate day = position.dating().when().earliest();
    return found.computeIfAbsent(
        new Key(position.actor(), position.holder().actingFor(), day), this::paths);
  }

  /** Whether the actor is a member of the group on that day, or is the group. */
  boolean isMember(ActorId actor, ActorId group, LocalDate day) {
    return found.computeIfAbsent(new Key(actor, null, day), this::paths).containsKey(group);
  }

  /** The speaker comes last if it acts for another, so that the groups spoken for are nearer. */
  private Map<ActorId, MembershipPath> paths(Key key) {
    ActorId speaker = key.actor();
    ActorId actingFor = key.actingFor();
    if (actingFor == null || actingFor.equals(speaker)) {
      return memberships.pathsOn(key.day(), speaker);
    }
    MembershipPath start = MembershipPath.of(speaker);
    Map<ActorId, MembershipPath> paths = memberships.pathsOn(key.day(), start.to(actingFor));
    paths.put(speaker, start);
    return paths;
  }
}
