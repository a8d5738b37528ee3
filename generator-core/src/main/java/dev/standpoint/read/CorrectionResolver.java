package dev.standpoint.read;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.register.ActorId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a correction of a mark with several actors corrects. An author can only name the mark,
 * which is the id of its first actor's position; meant is that of the actor who is corrected.
 */
final class CorrectionResolver {

  private final Map<PositionId, RecordLocation> marks = new HashMap<>();
  private final Map<RecordLocation, Map<ActorId, PositionId>> byActor = new HashMap<>();

  private CorrectionResolver(List<Position> positions) {
    for (Position position : positions) {
      marks.putIfAbsent(position.id(), position.place());
      byActor
          .computeIfAbsent(position.place(), key -> new HashMap<>())
          .put(position.actor(), position.id());
    }
  }

  /** The same positions, each correcting that of its own actor where the mark has one. */
  static List<Position> byActor(List<Position> positions) {
    if (positions.stream().allMatch(position -> position.supersedes() == null)) {
      return positions;
    }
    CorrectionResolver corrections = new CorrectionResolver(positions);
    return positions.stream().map(corrections::resolved).toList();
  }

  private Position resolved(Position position) {
    PositionId named = position.supersedes();
    RecordLocation mark = named == null ? null : marks.get(named);
    if (mark == null) {
      return position;
    }
    PositionId own = byActor.getOrDefault(mark, Map.of()).get(position.actor());
    return own == null ? position : position.withSuperseded(own);
  }
}
