package dev.standpoint.model.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The groups above each actor, at any time or on one day. A register may contain a cycle of
 * memberships: every walk ends, since it visits each group once.
 */
public final class MembershipGraph {

  private final Register<ActorId, Actor> actors;

  public MembershipGraph(Register<ActorId, Actor> actors) {
    this.actors = actors;
  }

  /**
   * Every group that the actor ever belonged to, directly or through other groups, registered or
   * not. The actor itself is among them only if it is part of a cycle.
   */
  public Set<ActorId> ancestors(Actor actor) {
    return ancestors(groups(actor));
  }

  /** These actors and all their ancestors. */
  public Set<ActorId> withAncestors(Collection<ActorId> some) {
    return ancestors(some.stream());
  }

  private Set<ActorId> ancestors(Stream<ActorId> start) {
    Set<ActorId> found = new LinkedHashSet<>();
    Deque<ActorId> unvisited = new ArrayDeque<>();
    start.filter(found::add).forEach(unvisited::add);
    while (!unvisited.isEmpty()) {
      actors.find(unvisited.remove()).stream()
          .flatMap(MembershipGraph::groups)
          .filter(found::add)
          .forEach(unvisited::add);
    }
    return found;
  }

  private static Stream<ActorId> groups(Actor actor) {
    return actor.memberships().stream().map(Membership::of);
  }

  /**
   * The registered groups that an actor speaks for on a day by its own memberships, in the order
   * written. A membership with {@code rolls-up: false} does not count.
   */
  public List<ActorId> groupsOn(LocalDate day, ActorId member) {
    Optional<Actor> actor = actors.find(member);
    return actor.stream()
        .flatMap(found -> found.memberships().stream())
        .filter(membership -> membership.rollsUp() && membership.holdsOn(day))
        .map(Membership::of)
        .filter(actors::has)
        .toList();
  }

  /**
   * Every group that an actor speaks for on a day, with the path from the actor to the group, both
   * included; the actor comes first, with a path of itself alone. Of several paths the shortest is
   * taken, and of equally short ones the one written first.
   */
  public Map<ActorId, List<ActorId>> pathsOn(LocalDate day, ActorId start) {
    Map<ActorId, List<ActorId>> paths = new LinkedHashMap<>();
    paths.put(start, List.of(start));
    Deque<List<ActorId>> unvisited = new ArrayDeque<>(paths.values());
    while (!unvisited.isEmpty()) {
      List<ActorId> path = unvisited.remove();
      for (ActorId group : groupsOn(day, path.get(path.size() - 1))) {
        if (!paths.containsKey(group)) {
          List<ActorId> longer = new ArrayList<>(path);
          longer.add(group);
          paths.put(group, longer);
          unvisited.add(longer);
        }
      }
    }
    return paths;
  }
}
