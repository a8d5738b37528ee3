package dev.standpoint.assemble;

import dev.standpoint.model.ActorId;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Position;
import dev.standpoint.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells where groups stand. A group's own latest position is where it stands; else what its members
 * hold, each a person or a group that is rolled up in turn. A member's position goes on counting
 * after the member left until somebody else said something later for the group. Silence and
 * rejections make no split where anyone has a value; who holds one is listed beside it.
 */
final class RollUp {

  /** A position and the way from its actor up to a group. */
  private record Voice(Position position, List<ActorId> way) {
    ActorId group() {
      return way.get(way.size() - 1);
    }

    boolean isOwn() {
      return way.size() == 1;
    }

    /** The same seen from the member through whom it comes to the group. */
    Voice below() {
      return new Voice(position, way.subList(0, way.size() - 1));
    }
  }

  private final Lineage lineage;
  private final LocalDate asOf;
  private final Comparator<Holding> byRegister;

  RollUp(Pack pack, LocalDate asOf) {
    this.lineage = new Lineage(pack);
    this.asOf = asOf;
    List<ActorId> order = List.copyOf(pack.actors().ids());
    Map<ActorId, Integer> rank = new LinkedHashMap<>();
    order.forEach(actor -> rank.put(actor, rank.size()));
    this.byRegister =
        Comparator.comparing(holding -> rank.getOrDefault(holding.last().actor(), rank.size()));
  }

  /** What an actor said itself. */
  static Standing own(List<Position> positions) {
    History history = History.of(positions);
    return new Standing(
        Standing.Basis.OWN, List.of(history.current()), List.of(), history.earlier());
  }

  /** Where a group stands by positions on one issue; empty where none is for the group. */
  Optional<Standing> standing(ActorId group, List<Position> positions) {
    List<Voice> voices = new ArrayList<>();
    for (Position position : positions) {
      List<ActorId> way = lineage.of(position).get(group);
      if (way != null) {
        voices.add(new Voice(position, way));
      }
    }
    return voices.isEmpty() ? Optional.empty() : Optional.of(standing(voices));
  }

  private Standing standing(List<Voice> voices) {
    List<Position> own = voices.stream().filter(Voice::isOwn).map(Voice::position).toList();
    List<Standing> members = members(voices);
    List<Holding> said = counting(members.stream().flatMap(m -> m.said().stream()), voices);
    List<Holding> others = counting(members.stream().flatMap(m -> m.others().stream()), voices);
    if (!own.isEmpty()) {
      Standing group = own(own);
      Value value = group.said().get(0).value();
      List<Holding> differing = new ArrayList<>(said);
      differing.addAll(others);
      differing.removeIf(holding -> holding.value().equals(value));
      return new Standing(group.basis(), group.said(), sorted(differing), group.earlier());
    }
    return ofMembers(said, others);
  }

  private Standing ofMembers(List<Holding> said, List<Holding> others) {
    List<Holding> values = said.stream().filter(holding -> holding.value().counts()).toList();
    List<Holding> deciding = values.isEmpty() ? said : values;
    List<Holding> beside = new ArrayList<>(others);
    said.stream().filter(holding -> !deciding.contains(holding)).forEach(beside::add);
    boolean one = deciding.stream().map(Holding::value).distinct().count() == 1;
    return new Standing(
        one ? Standing.Basis.MEMBERS : Standing.Basis.SPLIT,
        sorted(deciding),
        sorted(beside),
        List.of());
  }

  private List<Holding> sorted(List<Holding> holdings) {
    return holdings.stream().sorted(byRegister).toList();
  }

  private List<Standing> members(List<Voice> voices) {
    Map<ActorId, List<Voice>> byMember = new LinkedHashMap<>();
    voices.stream()
        .filter(voice -> !voice.isOwn())
        .map(Voice::below)
        .forEach(
            voice -> byMember.computeIfAbsent(voice.group(), key -> new ArrayList<>()).add(voice));
    return byMember.values().stream().map(this::standing).toList();
  }

  private List<Holding> counting(Stream<Holding> held, List<Voice> voices) {
    ActorId group = voices.get(0).group();
    return held.filter(holding -> counts(holding.last(), group, voices)).toList();
  }

  /** Whether its actor still speaks for the group, or nobody else said anything later. */
  private boolean counts(Position last, ActorId group, List<Voice> voices) {
    return lineage.of(last, asOf).containsKey(group)
        || voices.stream()
            .map(Voice::position)
            .filter(other -> !other.actor().equals(last.actor()))
            .noneMatch(other -> PositionOrder.BY_DATE.compare(other, last) > 0);
  }
}
