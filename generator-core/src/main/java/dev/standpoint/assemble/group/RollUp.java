package dev.standpoint.assemble.group;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.assemble.history.History;
import dev.standpoint.assemble.history.PositionOrder;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.ActorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells where groups stand. A group's own latest position is where it stands; else what its members
 * hold, each by the latest that it said for the group. What a group within it says stands for that
 * group's members. A member's position goes on counting after the member left until somebody else
 * said something later for the group. Silence and rejections make no split where anyone has a
 * value; who holds one is listed beside it.
 */
public final class RollUp {

  /** What an actor holds for a group, and the way from it up to the group. */
  private record Voice(HeldValue holding, List<ActorId> way) {
    ActorId speaker() {
      return way.get(0);
    }

    Value value() {
      return holding.value();
    }

    /** The highest group below the top that speaks for itself, and so for this one. */
    Optional<Voice> spokenForBy(Map<ActorId, Voice> voices) {
      for (int i = way.size() - 2; i > 0; i--) {
        Voice higher = voices.get(way.get(i));
        if (higher != null && !higher.speaker().equals(speaker())) {
          return Optional.of(higher);
        }
      }
      return Optional.empty();
    }
  }

  private final Affiliations lineage;
  private final LocalDate asOf;
  private final Comparator<Voice> byRegister;

  public RollUp(Pack pack, LocalDate asOf) {
    this.lineage = new Affiliations(pack);
    this.asOf = asOf;
    Map<ActorId, Integer> rank = new HashMap<>();
    pack.actors().ids().forEach(actor -> rank.put(actor, rank.size()));
    this.byRegister =
        Comparator.comparing(voice -> rank.getOrDefault(voice.speaker(), rank.size()));
  }

  /** What an actor said itself. */
  public static GroupPosition own(List<Position> positions) {
    return GroupPosition.own(History.of(positions));
  }

  /** The actor of a position and every group to which it rolls up. */
  public Set<ActorId> groups(Position position) {
    return lineage.of(position).keySet();
  }

  /** Where a group stands by positions on one issue; empty where none is for the group. */
  public Optional<GroupPosition> standing(ActorId group, List<Position> positions) {
    Map<ActorId, List<Position>> bySpeaker = new LinkedHashMap<>();
    for (Position position : positions) {
      if (groups(position).contains(group)) {
        bySpeaker.computeIfAbsent(position.actor(), key -> new ArrayList<>()).add(position);
      }
    }
    if (bySpeaker.isEmpty()) {
      return Optional.empty();
    }
    Map<ActorId, Voice> voices = counting(group, bySpeaker);
    List<Position> own = bySpeaker.get(group);
    return Optional.of(own == null ? ofMembers(voices) : ofItself(own, voices.values()));
  }

  /** The voices that count for the group, in the order of the register. */
  private Map<ActorId, Voice> counting(ActorId group, Map<ActorId, List<Position>> bySpeaker) {
    List<Voice> voices =
        bySpeaker.values().stream()
            .map(said -> voice(group, History.of(said).current()))
            .sorted(byRegister)
            .toList();
    Position latest =
        voices.stream()
            .map(voice -> voice.holding().last())
            .max(PositionOrder.BY_DATE)
            .orElseThrow();
    return voices.stream()
        .filter(
            voice ->
                lineage.isMember(voice.speaker(), group, asOf)
                    || PositionOrder.BY_DATE.compare(latest, voice.holding().last()) == 0)
        .collect(Collectors.toMap(Voice::speaker, voice -> voice, (a, b) -> a, LinkedHashMap::new));
  }

  private Voice voice(ActorId group, HeldValue current) {
    return new Voice(current, lineage.of(current.last()).getOrDefault(group, List.of(group)));
  }

  private static GroupPosition ofItself(List<Position> own, Iterable<Voice> voices) {
    GroupPosition group = own(own);
    List<HeldValue> differing = new ArrayList<>();
    for (Voice voice : voices) {
      if (!voice.value().equals(group.said().get(0).value())) {
        differing.add(voice.holding());
      }
    }
    return new GroupPosition(
        group.basis(), group.said(), differing, group.meanwhile(), group.earlier());
  }

  private static GroupPosition ofMembers(Map<ActorId, Voice> voices) {
    boolean anyValue =
        voices.values().stream()
            .anyMatch(voice -> voice.spokenForBy(voices).isEmpty() && voice.value().counts());
    List<HeldValue> deciding = new ArrayList<>();
    List<HeldValue> beside = new ArrayList<>();
    for (Voice voice : voices.values()) {
      Optional<Voice> higher = voice.spokenForBy(voices);
      if (higher.isEmpty()) {
        (voice.value().counts() || !anyValue ? deciding : beside).add(voice.holding());
      } else if (!voice.value().equals(higher.get().value())) {
        beside.add(voice.holding());
      }
    }
    boolean one = deciding.stream().map(HeldValue::value).distinct().count() == 1;
    return new GroupPosition(
        one ? GroupPosition.Basis.MEMBERS : GroupPosition.Basis.SPLIT,
        deciding,
        beside,
        List.of(),
        List.of());
  }
}
