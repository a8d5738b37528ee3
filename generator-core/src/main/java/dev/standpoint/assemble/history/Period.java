package dev.standpoint.assemble.history;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A cluster of an actor's positions on an issue whose dates overlap, directly or through others. It
 * has one held value for each value, at least one, in the order in which they were last stated.
 */
public record Period(List<HeldValue> values) {
  public Period {
    values = List.copyOf(values);
  }

  /** {@code positions} are one cluster, in order. */
  static Period of(List<Position> positions) {
    Map<Value, List<Position>> byValue = new LinkedHashMap<>();
    for (Position position : positions) {
      // Removing and adding again moves the value to the end: it is now the one stated last.
      List<Position> earlier = byValue.remove(position.value());
      List<Position> all = earlier == null ? new ArrayList<>() : earlier;
      all.add(position);
      byValue.put(position.value(), all);
    }
    return new Period(byValue.values().stream().map(HeldValue::new).toList());
  }

  /** The value that was stated last. */
  public HeldValue last() {
    return values.get(values.size() - 1);
  }

  /** The values other than the last one. */
  List<HeldValue> beforeLast() {
    return values.subList(0, values.size() - 1);
  }

  /** All positions of the period, those of one value together. */
  public Stream<Position> positions() {
    return values.stream().flatMap(held -> held.positions().stream());
  }

  /** The period without silence and rejections; empty if nothing else was said. */
  Optional<Period> counting() {
    List<HeldValue> counting = values.stream().filter(held -> held.value().counts()).toList();
    return counting.isEmpty() ? Optional.empty() : Optional.of(new Period(counting));
  }

  /** Whether two of the values contradict each other and no voice reports both. */
  boolean isConflict(Register<SourceId, Source> sources) {
    if (values.size() == 1) {
      return false;
    }
    List<Set<String>> voices = values.stream().map(held -> held.voices(sources)).toList();
    // The pairs of thousands of values would take minutes, and mostly one look at all will do.
    if (haveOneInCommon(voices) || Quantity.noneConflict(values.stream().map(HeldValue::value))) {
      return false;
    }
    for (int a = 0; a < values.size(); a++) {
      for (int b = a + 1; b < values.size(); b++) {
        if (values.get(a).value().conflictsWith(values.get(b).value())
            && Collections.disjoint(voices.get(a), voices.get(b))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any voice reports all values. */
  private static boolean haveOneInCommon(List<Set<String>> voices) {
    Set<String> common = new HashSet<>(voices.get(0));
    voices.forEach(common::retainAll);
    return !common.isEmpty();
  }
}
