package dev.standpoint.assemble.history;

import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins what stands with what was corrected since. */
public final class HistoryLogAssembler {

  private static final Comparator<HistoryLog.Step> BY_DATE =
      Comparator.comparing(step -> step.holding().last(), PositionOrder.BY_DATE);

  private final Pack pack;
  private final Map<PositionId, Position> corrections = new HashMap<>();

  private HistoryLogAssembler(Pack pack) {
    this.pack = pack;
    for (Position position : pack.positions().entries()) {
      PositionId wrong = position.supersedes();
      if (wrong != null) {
        corrections.putIfAbsent(wrong, position);
      }
    }
  }

  /** {@code positions} are of that pack, in the order written. */
  public static List<HistoryLog> assemble(Pack pack, List<Position> positions) {
    HistoryLogAssembler assembler = new HistoryLogAssembler(pack);
    List<HistoryLog> trails = new ArrayList<>();
    Map<Actor, Map<Issue, List<Position>>> cells = assembler.byCell(positions);
    for (Actor actor : pack.actors().entries()) {
      Map<Issue, List<Position>> byIssue = cells.getOrDefault(actor, Map.of());
      for (Issue issue : pack.issues().entries()) {
        List<Position> cell = byIssue.getOrDefault(issue, List.of());
        if (!cell.isEmpty()) {
          trails.add(new HistoryLog(actor, issue, assembler.steps(cell)));
        }
      }
    }
    return trails;
  }

  private Map<Actor, Map<Issue, List<Position>>> byCell(List<Position> positions) {
    Map<Actor, Map<Issue, List<Position>>> cells = new HashMap<>();
    for (Position position : positions) {
      cells
          .computeIfAbsent(pack.actors().get(position.actor()), key -> new HashMap<>())
          .computeIfAbsent(pack.issues().get(position.issue()), key -> new ArrayList<>())
          .add(position);
    }
    return cells;
  }

  /** A correction comes after what it corrects where both are of one date. */
  private List<HistoryLog.Step> steps(List<Position> positions) {
    List<HistoryLog.Step> steps = new ArrayList<>();
    List<Position> standing = new ArrayList<>();
    for (Position position : positions) {
      Position correction = corrections.get(position.id());
      if (correction == null) {
        standing.add(position);
      } else {
        HeldValue wrong = new HeldValue(List.of(position));
        steps.add(new HistoryLog.Step(wrong, Optional.empty(), Optional.of(correction)));
      }
    }
    if (!standing.isEmpty()) {
      steps.addAll(steps(History.of(standing)));
    }
    steps.sort(BY_DATE);
    return steps;
  }

  private static List<HistoryLog.Step> steps(History history) {
    List<Shift> shifts = history.shifts();
    return history.clusters().stream()
        .flatMap(List::stream)
        .map(
            holding ->
                new HistoryLog.Step(
                    holding,
                    shifts.stream().filter(shift -> shift.to().equals(holding)).findFirst(),
                    Optional.empty()))
        .toList();
  }
}
