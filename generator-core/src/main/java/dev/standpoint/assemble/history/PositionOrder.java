package dev.standpoint.assemble.history;

import dev.standpoint.model.record.Position;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The order of an actor's positions on an issue: by the latest day of {@code when}, its earliest
 * day, the latest day of {@code known}, then as written.
 */
public final class PositionOrder {

  /** Positions of equal dates compare as 0: use it in a stable sort to keep them as written. */
  public static final Comparator<Position> BY_DATE =
      Comparator.comparing(PositionOrder::latest)
          .thenComparing(PositionOrder::earliest)
          .thenComparing(position -> position.dating().known().latest());

  private PositionOrder() {}

  /**
   * Clusters of positions whose dates overlap, directly or through others; clusters and positions
   * in order. {@code positions} are in the order written.
   */
  static List<List<Position>> clusters(List<Position> positions) {
    List<Position> ordered = new ArrayList<>(positions);
    ordered.sort(BY_DATE);
    // Clusters share no day, so sorting by the last day keeps the positions of each together. A
    // cluster ends where no later position starts on or before its last day.
    Deque<List<Position>> clusters = new ArrayDeque<>();
    int end = ordered.size();
    LocalDate start = LocalDate.MAX;
    for (int i = end - 1; i >= 0; i--) {
      start = earlier(start, earliest(ordered.get(i)));
      if (i == 0 || latest(ordered.get(i - 1)).isBefore(start)) {
        clusters.addFirst(ordered.subList(i, end));
        end = i;
      }
    }
    return List.copyOf(clusters);
  }

  /** The first day that the date may mean. */
  private static LocalDate earliest(Position position) {
    return position.dating().when().earliest();
  }

  /** The last day that the date may mean; an open end counts as its start. */
  private static LocalDate latest(Position position) {
    return position.dating().when().latest();
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
