package dev.standpoint.model.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
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
  private final Map<ActorId, List<ActorId>> members = new HashMap<>();

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

  /** Those of these actors that are registered, and everyone who ever belonged to one of them. */
  public Set<ActorId> withMembers(Collection<ActorId> some) {
    Set<ActorId> found = new LinkedHashSet<>();
    Deque<ActorId> unvisited = new ArrayDeque<>();
    some.stream().filter(found::add).forEach(unvisited::add);
    while (!unvisited.isEmpty()) {
      members().getOrDefault(unvisited.remove(), List.of()).stream()
          .filter(found::add)
          .forEach(unvisited::add);
    }
    found.removeIf(id -> !actors.has(id));
    return found;
  }

  /** The own actors by their groups, found on first use. */
  private Map<ActorId, List<ActorId>> members() {
    if (members.isEmpty()) {
      for (ActorId member : actors.ids()) {
        groups(actors.get(member))
            .distinct()
            .forEach(group -> members.computeIfAbsent(group, key -> new ArrayList<>()).add(member));
      }
    }
    return members;
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
   * Every group that an actor speaks for on a day, with the path from the actor to the group; the
   * actor comes first, with a path of itself alone. Of several paths the shortest is taken, and of
   * equally short ones the one written first.
   */
  public Map<ActorId, MembershipPath> pathsOn(LocalDate day, ActorId start) {
    return pathsOn(day, MembershipPath.of(start));
  }

  /** The same by the memberships of the last on a path, with that path before all others. */
  public Map<ActorId, MembershipPath> pathsOn(LocalDate day, MembershipPath start) {
    Map<ActorId, MembershipPath> paths = new LinkedHashMap<>();
    paths.put(start.end(), start);
    Deque<MembershipPath> unvisited = new ArrayDeque<>(List.of(start));
    while (!unvisited.isEmpty()) {
      MembershipPath path = unvisited.remove();
      for (ActorId group : groupsOn(day, path.end())) {
        if (!paths.containsKey(group)) {
          MembershipPath longer = path.to(group);
          paths.put(group, longer);
          unvisited.add(longer);
        }
      }
    }
    return paths;
  }
}
