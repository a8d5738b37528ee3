package dev.standpoint.model;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.register.Register;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which position corrects which, by the {@code supersedes} attributes of a pack's positions. */
public final class Corrections {

  private final Register<PositionId, Position> positions;

  /** The correcting position by the id of the one that it corrects. */
  private final Map<PositionId, Position> byCorrected = new HashMap<>();

  Corrections(Register<PositionId, Position> positions) {
    this.positions = positions;
    for (Position position : positions.entries()) {
      PositionId corrected = position.supersedes();
      if (corrected != null) {
        byCorrected.putIfAbsent(corrected, position);
      }
    }
  }

  /** The position that corrects this one; of several the one written first. */
  public Optional<Position> of(PositionId corrected) {
    return Optional.ofNullable(byCorrected.get(corrected));
  }

  /** All positions that no other corrects, in the order written. */
  public List<Position> uncorrected() {
    return positions.entries().stream().filter(p -> !byCorrected.containsKey(p.id())).toList();
  }

  /**
   * The positions that this one corrects, directly or through other corrections, the nearest first.
   * The position itself is the last of them if it is part of a cycle.
   */
  public List<Position> correctedBy(Position position) {
    Map<PositionId, Position> found = new LinkedHashMap<>();
    Optional<Position> next = directlyCorrectedBy(position);
    while (next.isPresent() && found.putIfAbsent(next.get().id(), next.get()) == null) {
      next = directlyCorrectedBy(next.get());
    }
    return List.copyOf(found.values());
  }

  private Optional<Position> directlyCorrectedBy(Position position) {
    return Optional.ofNullable(position.supersedes()).flatMap(positions::find);
  }
}
