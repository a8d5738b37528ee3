package dev.standpoint.assemble.history;

import dev.standpoint.model.Corrections;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges histories with corrected positions, by actor and issue in the order of the registers. */
public final class HistoryLogAssembler {

  private static final Comparator<HistoryLog.Step> BY_DATE =
      Comparator.comparing(step -> step.held().last(), PositionOrder.BY_DATE);

  private final Pack pack;
  private final Corrections corrections;

  private HistoryLogAssembler(Pack pack) {
    this.pack = pack;
    this.corrections = pack.corrections();
  }

  /** {@code positions} are of that pack, in the order written. */
  public static List<HistoryLog> assemble(Pack pack, List<Position> positions) {
    return new HistoryLogAssembler(pack).logs(positions);
  }

  /** Actors without positions on an issue have no log of it. */
  private List<HistoryLog> logs(List<Position> positions) {
    List<HistoryLog> logs = new ArrayList<>();
    Map<ActorId, Map<IssueId, List<Position>>> byActor = byActorAndIssue(positions);
    Map<IssueId, Integer> places = new HashMap<>();
    pack.issues().entries().forEach(issue -> places.putIfAbsent(issue.id(), places.size()));
    for (Actor actor : pack.actors().entries()) {
      byActor.getOrDefault(actor.id(), Map.of()).entrySet().stream()
          .filter(found -> places.containsKey(found.getKey()))
          .sorted(Comparator.comparing(found -> places.get(found.getKey())))
          .forEach(
              found ->
                  logs.add(
                      new HistoryLog(
                          actor, pack.issues().get(found.getKey()), steps(found.getValue()))));
    }
    return logs;
  }

  private static Map<ActorId, Map<IssueId, List<Position>>> byActorAndIssue(
      List<Position> positions) {
    Map<ActorId, Map<IssueId, List<Position>>> byActor = new HashMap<>();
    for (Position position : positions) {
      byActor
          .computeIfAbsent(position.actor(), key -> new HashMap<>())
          .computeIfAbsent(position.issue(), key -> new ArrayList<>())
          .add(position);
    }
    return byActor;
  }

  /**
   * The corrected positions are added first. The sort is stable, so a correction comes after what
   * it corrects if both have the same date.
   */
  private List<HistoryLog.Step> steps(List<Position> positions) {
    List<HistoryLog.Step> steps = new ArrayList<>();
    List<Position> uncorrected = new ArrayList<>();
    for (Position position : positions) {
      Optional<Position> correction = corrections.of(position.id());
      if (correction.isEmpty()) {
        uncorrected.add(position);
      } else {
        HeldValue corrected = new HeldValue(List.of(position));
        steps.add(new HistoryLog.Step(corrected, Optional.empty(), correction));
      }
    }
    if (!uncorrected.isEmpty()) {
      steps.addAll(steps(History.of(uncorrected)));
    }
    steps.sort(BY_DATE);
    return steps;
  }

  /** A step for each held value, in the order of periods. */
  private static List<HistoryLog.Step> steps(History history) {
    // By identity: a shift leads to one of these very values, and comparing all is slow.
    IdentityHashMap<HeldValue, Shift> shifts = new IdentityHashMap<>();
    history.shifts().forEach(shift -> shifts.put(shift.to(), shift));
    return history.periods().stream()
        .flatMap(period -> period.values().stream())
        .map(
            held ->
                new HistoryLog.Step(held, Optional.ofNullable(shifts.get(held)), Optional.empty()))
        .toList();
  }
}
