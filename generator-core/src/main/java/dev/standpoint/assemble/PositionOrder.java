package dev.standpoint.assemble;

import dev.standpoint.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of an actor's positions on an issue: by the latest day of {@code when}, its earliest
 * day, the latest day of {@code known}, then as written. The sort must be stable for the last.
 */
final class PositionOrder {

  static final Comparator<Position> BY_DATE =
      Comparator.comparing((Position position) -> position.dating().when().latest())
          .thenComparing(position -> position.dating().when().earliest())
          .thenComparing(position -> position.dating().known().latest());

  private PositionOrder() {}

  /**
   * Positions whose dates overlap, transitively, in one cluster; clusters and positions in order.
   */
  static List<List<Position>> clusters(List<Position> positions) {
    List<Position> byStart = new ArrayList<>(positions);
    byStart.sort(Comparator.comparing(position -> position.dating().when().earliest()));
    List<List<Position>> clusters = new ArrayList<>();
    List<Position> cluster = new ArrayList<>();
    for (Position position : byStart) {
      if (!cluster.isEmpty() && startsAfterAll(position, cluster)) {
        clusters.add(cluster);
        cluster = new ArrayList<>();
      }
      cluster.add(position);
    }
    clusters.add(cluster);
    // Back to the order written, for the stable sort to keep it where all dates are equal.
    clusters.forEach(
        found -> {
          found.sort(Comparator.comparingInt(positions::indexOf));
          found.sort(BY_DATE);
        });
    return clusters;
  }

  private static boolean startsAfterAll(Position position, List<Position> cluster) {
    return cluster.stream()
        .allMatch(
            earlier ->
                earlier.dating().when().latest().isBefore(position.dating().when().earliest()));
  }
}
