package dev.standpoint.assemble.history;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.Register;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that one actor held on one issue: holdings by cluster, clusters and holdings in the order of
 * their dates. The last holding of the last cluster is the current one.
 */
public record History(ActorId actor, IssueId issue, List<List<HeldValue>> clusters) {

  public History {
    clusters = clusters.stream().map(List::copyOf).toList();
  }

  /** {@code positions} are of one actor on one issue, in the order written, at least one. */
  public static History of(List<Position> positions) {
    List<List<HeldValue>> clusters = new ArrayList<>();
    for (List<Position> cluster : PositionOrder.clusters(positions)) {
      clusters.add(holdings(cluster));
    }
    Position any = positions.get(0);
    return new History(any.actor(), any.issue(), clusters);
  }

  /** One holding a value, in the order in which the values were last stated. */
  private static List<HeldValue> holdings(List<Position> cluster) {
    Map<Value, List<Position>> byValue = new LinkedHashMap<>();
    for (Position position : cluster) {
      List<Position> same = byValue.remove(position.value());
      List<Position> all = same == null ? new ArrayList<>() : same;
      all.add(position);
      byValue.put(position.value(), all);
    }
    return byValue.values().stream().map(HeldValue::new).toList();
  }

  public HeldValue current() {
    List<HeldValue> last = clusters.get(clusters.size() - 1);
    return last.get(last.size() - 1);
  }

  /** What else was held at the time of the current one, the latest first. */
  public List<HeldValue> meanwhile() {
    List<HeldValue> last = clusters.get(clusters.size() - 1);
    return latestFirst(List.of(last.subList(0, last.size() - 1)));
  }

  /** What was held at earlier times, the latest first. */
  public List<HeldValue> earlier() {
    return latestFirst(clusters.subList(0, clusters.size() - 1));
  }

  private static List<HeldValue> latestFirst(List<List<HeldValue>> clusters) {
    List<HeldValue> holdings = new ArrayList<>();
    clusters.forEach(holdings::addAll);
    Collections.reverse(holdings);
    return holdings;
  }

  /**
   * At most one shift for each step between clusters: the last value there that the cluster before
   * does not have. Silence and rejections neither make nor hide one.
   */
  public List<Shift> shifts() {
    List<Shift> shifts = new ArrayList<>();
    List<HeldValue> before = List.of();
    for (List<HeldValue> cluster : clusters) {
      List<HeldValue> counting = cluster.stream().filter(h -> h.value().counts()).toList();
      if (!before.isEmpty()) {
        newIn(counting, before).ifPresent(shifts::add);
      }
      before = counting.isEmpty() ? before : counting;
    }
    return shifts;
  }

  private static Optional<Shift> newIn(List<HeldValue> cluster, List<HeldValue> before) {
    Set<Value> held = before.stream().map(HeldValue::value).collect(Collectors.toSet());
    HeldValue from = before.get(before.size() - 1);
    return cluster.stream()
        .filter(holding -> !held.contains(holding.value()))
        .reduce((first, second) -> second)
        .map(to -> new Shift(from, to));
  }

  /** The clusters in which independent voices give values that contradict one another. */
  public List<List<HeldValue>> conflicts(Register<SourceId, Source> sources) {
    return clusters.stream().filter(cluster -> isConflict(cluster, sources)).toList();
  }

  private static boolean isConflict(List<HeldValue> cluster, Register<SourceId, Source> sources) {
    List<Set<String>> voices = cluster.stream().map(holding -> holding.voices(sources)).toList();
    for (int a = 0; a < cluster.size(); a++) {
      for (int b = a + 1; b < cluster.size(); b++) {
        if (cluster.get(a).value().conflictsWith(cluster.get(b).value())
            && Collections.disjoint(voices.get(a), voices.get(b))) {
          return true;
        }
      }
    }
    return false;
  }
}
