package dev.standpoint.render.data;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordLocation;
import dev.standpoint.model.record.Tlp;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The label (TLP) of output that is made of several records. */
final class StrictestLabel {

  private StrictestLabel() {}

  /** The strictest label of the positions; empty if none has one. */
  static Optional<Tlp> strictest(List<Position> positions) {
    return positions.stream()
        .map(Position::location)
        .flatMap(place -> place.tlp().stream())
        .max(Comparator.naturalOrder());
  }

  /** The label as authors write it; empty if there is none. */
  static String written(RecordLocation place) {
    return place.tlp().map(Tlp::written).orElse("");
  }
}
