package dev.standpoint.model.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The actors of a register by what is above them, at any time: those who are members of each other,
 * and for all others how many groups. Computed once for all actors, each membership being visited
 * once, by Tarjan's algorithm for strongly connected components.
 */
public final class MembershipOrder {

  private static final int UNSEEN = -1;

  private final List<Actor> actors;

  /** The places in {@link #actors} of the groups of each, registered ones only, each once. */
  private final int[][] groups;

  /** When each actor was first visited. */
  private final int[] seen;

  /** The earliest visit that is reached from each actor. */
  private final int[] reached;

  private final BitSet waiting = new BitSet();
  private final Deque<Integer> visited = new ArrayDeque<>();
  private final Deque<int[]> open = new ArrayDeque<>();

  /** Actors who are members of each other are one list; groups come before their members. */
  private final List<List<Integer>> components = new ArrayList<>();

  public MembershipOrder(Register<ActorId, Actor> register) {
    this.actors = register.entries();
    this.groups = groups(register);
    this.seen = new int[actors.size()];
    this.reached = new int[actors.size()];
    Arrays.fill(seen, UNSEEN);
    int visits = 0;
    for (int actor = 0; actor < seen.length; actor++) {
      if (seen[actor] == UNSEEN) {
        visits = visit(actor, visits);
      }
    }
  }

  private static int[][] groups(Register<ActorId, Actor> register) {
    List<Actor> actors = register.entries();
    Map<ActorId, Integer> places = new HashMap<>();
    for (int i = 0; i < actors.size(); i++) {
      places.putIfAbsent(actors.get(i).id(), i);
    }
    return actors.stream()
        .map(
            actor ->
                actor.memberships().stream()
                    .map(Membership::of)
                    .distinct()
                    .filter(places::containsKey)
                    .mapToInt(id -> places.getOrDefault(id, 0))
                    .toArray())
        .toArray(int[][]::new);
  }

  /** Visits an actor and all above it that were not seen; without recursion, as chains are long. */
  private int visit(int start, int visits) {
    int number = visits;
    number = enter(start, number);
    while (!open.isEmpty()) {
      int[] step = open.element();
      int actor = step[0];
      if (step[1] < groups[actor].length) {
        int group = groups[actor][step[1]++];
        if (seen[group] == UNSEEN) {
          number = enter(group, number);
        } else if (waiting.get(group)) {
          reached[actor] = Math.min(reached[actor], seen[group]);
        }
      } else {
        leave(actor);
      }
    }
    return number;
  }

  private int enter(int actor, int number) {
    seen[actor] = number;
    reached[actor] = number;
    visited.push(actor);
    waiting.set(actor);
    open.push(new int[] {actor, 0});
    return number + 1;
  }

  private void leave(int actor) {
    open.pop();
    if (!open.isEmpty()) {
      int member = open.element()[0];
      reached[member] = Math.min(reached[member], reached[actor]);
    }
    if (reached[actor] == seen[actor]) {
      List<Integer> component = new ArrayList<>();
      int next;
      do {
        next = visited.pop();
        waiting.clear(next);
        component.add(next);
      } while (next != actor);
      components.add(component);
    }
  }

  /** The first actor of each cycle of memberships, in the order of the register. */
  public List<Actor> cycles() {
    return components.stream()
        .filter(component -> component.size() > 1 || isOwnGroup(component.get(0)))
        .map(component -> component.stream().mapToInt(Integer::intValue).min().orElseThrow())
        .sorted()
        .map(actors::get)
        .toList();
  }

  private boolean isOwnGroup(int actor) {
    return Arrays.stream(groups[actor]).anyMatch(group -> group == actor);
  }

  /**
   * The actors with more groups above them than {@code most}, of which no single one has as many,
   * in the order of the register. For a register without cycles.
   */
  public List<Actor> withMoreGroups(int most) {
    int[][] above = new int[actors.size()][];
    int[] stamps = new int[actors.size()];
    BitSet found = new BitSet();
    for (List<Integer> component : components) {
      int actor = component.get(0);
      above[actor] = above(actor, above, stamps, most + 1);
      boolean within = Arrays.stream(groups[actor]).allMatch(group -> above[group].length <= most);
      found.set(actor, within && above[actor].length > most);
    }
    return found.stream().mapToObj(actors::get).toList();
  }

  /** The groups above an actor; only the first {@code most} of them. */
  private int[] above(int actor, int[][] above, int[] stamps, int most) {
    int[] all = new int[most];
    int count = 0;
    for (int group : groups[actor]) {
      for (int i = -1; i < above[group].length && count < most; i++) {
        int next = i < 0 ? group : above[group][i];
        if (stamps[next] != actor + 1) {
          stamps[next] = actor + 1;
          all[count++] = next;
        }
      }
    }
    return Arrays.copyOf(all, count);
  }
}
