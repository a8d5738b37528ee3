package dev.standpoint.render.chart.timeline;

import dev.standpoint.render.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks by lane, in the order in which lanes first appear. Of more than eight lanes, the seven with
 * the most marks keep their own, and all others share one.
 */
final class TimelineLanes {

  private static final int MOST = 8;

  private TimelineLanes() {}

  static Map<String, List<TimelineMark>> of(List<TimelineMark> marks, Words words) {
    String others = words.say("chart.other-lanes");
    Map<String, List<TimelineMark>> lanes = new LinkedHashMap<>();
    marks.forEach(mark -> lanes.computeIfAbsent(mark.lane(), l -> new ArrayList<>()).add(mark));
    if (lanes.size() <= MOST) {
      return named(lanes, others);
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
                    largest.contains(mark.lane()) ? mark.lane() : others, l -> new ArrayList<>())
                .add(mark));
    return few;
  }

  /** Marks without a lane come last, under a name if there are other lanes. */
  private static Map<String, List<TimelineMark>> named(
      Map<String, List<TimelineMark>> lanes, String others) {
    List<TimelineMark> without = lanes.remove("");
    if (without != null) {
      String name = lanes.isEmpty() ? "" : others;
      lanes.computeIfAbsent(name, l -> new ArrayList<>()).addAll(without);
    }
    return lanes;
  }
}
