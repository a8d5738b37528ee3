package dev.standpoint.assemble.group;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.MembershipPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Computes the positions of groups. A group that spoke for itself holds its own latest value. Else
 * its members decide, each by what it last said for the group; a subgroup that spoke decides for
 * its own members. A member who has left goes on counting until someone else says something later
 * for the group. Silence and rejections decide only if nobody has a value.
 */
public final class RollUp {

  /** What a member currently holds for a group, and the path from the member up to the group. */
  private record Contribution(HeldValue held, MembershipPath path) {
    ActorId speaker() {
      return held.last().actor();
    }

    Value value() {
      return held.value();
    }

    /** The highest subgroup on the path that speaks for itself, and so for this member. */
    Optional<Contribution> decidedBy(Map<ActorId, Contribution> all) {
      // Between the group, which is the end of the path, and the member are the subgroups.
      MembershipPath rest = path.before();
      while (rest != null && rest.before() != null) {
        Contribution higher = all.get(rest.end());
        if (higher != null && !higher.speaker().equals(speaker())) {
          return Optional.of(higher);
        }
        rest = rest.before();
      }
      return Optional.empty();
    }
  }

  private final Affiliations affiliations;
  private final LocalDate asOf;
  private final Comparator<Contribution> byRegister;

  /** {@code asOf} is the day on which it counts who has left a group. */
  public RollUp(Pack pack, LocalDate asOf) {
    this.affiliations = new Affiliations(pack);
    this.asOf = asOf;
    Map<ActorId, Integer> rank = new HashMap<>();
    pack.actors().ids().forEach(actor -> rank.put(actor, rank.size()));
    this.byRegister =
        Comparator.comparing(
            contribution -> rank.getOrDefault(contribution.speaker(), rank.size()));
  }

  /**
   * The actor of a position and every group to which it rolls up, by memberships on the first day
   * of its {@code when}. The nearest groups come first.
   */
  public Set<ActorId> groups(Position position) {
    return affiliations.paths(position).keySet();
  }

  /** A group's position by positions on one issue; empty if none of them is for the group. */
  public Optional<GroupPosition> groupPosition(ActorId group, List<Position> positions) {
    Map<ActorId, List<Position>> bySpeaker = new LinkedHashMap<>();
    for (Position position : positions) {
      if (groups(position).contains(group)) {
        bySpeaker.computeIfAbsent(position.actor(), key -> new ArrayList<>()).add(position);
      }
    }
    if (bySpeaker.isEmpty()) {
      return Optional.empty();
    }
    Map<ActorId, Contribution> counting = counting(group, bySpeaker);
    List<Position> own = bySpeaker.get(group);
    return Optional.of(
        own == null
            ? decidedByMembers(counting)
            : decidedByItself(History.of(own), counting.values()));
  }

  /** The contributions that count for the group, in the order of the register. */
  private Map<ActorId, Contribution> counting(
      ActorId group, Map<ActorId, List<Position>> bySpeaker) {
    List<Contribution> all =
        bySpeaker.values().stream()
            .map(said -> contribution(group, History.of(said).current()))
            .sorted(byRegister)
            .toList();
    Position latest =
        all.stream().map(any -> any.held().last()).max(PositionOrder.BY_DATE).orElseThrow();
    return all.stream()
        .filter(any -> isMember(any, group) || isAsLateAs(latest, any))
        .collect(
            Collectors.toMap(Contribution::speaker, any -> any, (a, b) -> a, LinkedHashMap::new));
  }

  private boolean isMember(Contribution contribution, ActorId group) {
    return affiliations.isMember(contribution.speaker(), group, asOf);
  }

  /** Whether nobody has spoken for the group since. */
  private static boolean isAsLateAs(Position latest, Contribution contribution) {
    return PositionOrder.BY_DATE.compare(latest, contribution.held().last()) == 0;
  }

  private Contribution contribution(ActorId group, HeldValue current) {
    return new Contribution(
        current, affiliations.paths(current.last()).getOrDefault(group, MembershipPath.of(group)));
  }

  /** Members who hold the same value as the group are not listed. */
  private static GroupPosition decidedByItself(History own, Collection<Contribution> members) {
    Value value = own.current().value();
    List<HeldValue> differing =
        members.stream()
            .filter(member -> !member.value().equals(value))
            .map(Contribution::held)
            .toList();
    return GroupPosition.own(own, differing);
  }

  /** Members of a subgroup that spoke do not decide; those who differ from it are listed. */
  private static GroupPosition decidedByMembers(Map<ActorId, Contribution> members) {
    boolean anyValue =
        members.values().stream()
            .anyMatch(member -> member.decidedBy(members).isEmpty() && member.value().counts());
    List<HeldValue> deciding = new ArrayList<>();
    List<HeldValue> others = new ArrayList<>();
    for (Contribution member : members.values()) {
      Optional<Contribution> higher = member.decidedBy(members);
      if (higher.isEmpty()) {
        (member.value().counts() || !anyValue ? deciding : others).add(member.held());
      } else if (!member.value().equals(higher.get().value())) {
        others.add(member.held());
      }
    }
    return GroupPosition.ofMembers(deciding, others);
  }
}
