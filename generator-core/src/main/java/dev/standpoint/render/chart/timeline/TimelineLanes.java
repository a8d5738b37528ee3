package dev.standpoint.render.chart.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks by lane, the lanes in the order in which they are met; where there are more than eight, the
 * seven with the most marks, and the others in one.
 */
final class TimelineLanes {

  private static final int MOST = 8;
  private static final String OTHERS = "other";

  private TimelineLanes() {}

  static Map<String, List<TimelineMark>> of(List<TimelineMark> marks) {
    Map<String, List<TimelineMark>> lanes = new LinkedHashMap<>();
    marks.forEach(mark -> lanes.computeIfAbsent(mark.lane(), l -> new ArrayList<>()).add(mark));
    if (lanes.size() <= MOST) {
      return named(lanes);
    }
    List<String> largest =
        lanes.entrySet().stream()
            .filter(lane -> !lane.getKey().isEmpty())
            .sorted(Comparator.comparingInt(lane -> -lane.getValue().size()))
            .limit(MOST - 1L)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, List<TimelineMark>> few = new LinkedHashMap<>();
    lanes.keySet().stream().filter(largest::contains).forEach(l -> few.put(l, new ArrayList<>()));
    marks.forEach(
        mark ->
            few.computeIfAbsent(
                    largest.contains(mark.lane()) ? mark.lane() : OTHERS, l -> new ArrayList<>())
                .add(mark));
    return few;
  }

  /** What has no lane comes last, under a name if there are others. */
  private static Map<String, List<TimelineMark>> named(Map<String, List<TimelineMark>> lanes) {
    List<TimelineMark> without = lanes.remove("");
    if (without != null) {
      String name = lanes.isEmpty() ? "" : OTHERS;
      lanes.computeIfAbsent(name, l -> new ArrayList<>()).addAll(without);
    }
    return lanes;
  }
}
