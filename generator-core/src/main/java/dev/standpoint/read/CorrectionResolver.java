package dev.standpoint.read;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.register.ActorId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the position that a correction of a mark with several actors corrects. The author can only
 * name the mark, by the id of its first actor's position. Meant is the position of the same actor.
 */
final class CorrectionResolver {

  /** The mark of each position. Of positions with the same id, the first counts. */
  private final Map<PositionId, RecordLocation> marks = new HashMap<>();

  /** The positions of each mark by actor: a mark has one position for each of its actors. */
  private final Map<RecordLocation, Map<ActorId, PositionId>> byActor = new HashMap<>();

  private CorrectionResolver(List<Position> positions) {
    for (Position position : positions) {
      marks.putIfAbsent(position.id(), position.location());
      byActor
          .computeIfAbsent(position.location(), key -> new HashMap<>())
          .put(position.actor(), position.id());
    }
  }

  /** The positions, where each correction supersedes its own actor's position if there is one. */
  static List<Position> byActor(List<Position> positions) {
    if (positions.stream().allMatch(position -> position.supersedes() == null)) {
      return positions;
    }
    CorrectionResolver corrections = new CorrectionResolver(positions);
    return positions.stream().map(corrections::resolved).toList();
  }

  /** The position itself if it corrects nothing, something unknown, or no position of its actor. */
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
