package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.Words;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineLanesTest {

  @Test
  void lanesComeInTheOrderOfTheirFirstMarks() {
    assertThat(lanes("works", "talks", "works")).containsExactly("works: 1 3", "talks: 2");
  }

  @Test
  void marksWithoutALaneComeLastAndAreNamed() {
    assertThat(lanes("", "talks", "")).containsExactly("talks: 2", "other: 1 3");
  }

  @Test
  void aLaneWithTheNameOfTheOthersTakesThem() {
    assertThat(lanes("", "other")).containsExactly("other: 2 1");
  }

  @Test
  void marksThatAllHaveNoLaneNeedNoName() {
    assertThat(lanes("", "")).containsExactly(": 1 2");
  }

  @Test
  void eightLanesKeepTheirOwn() {
    assertThat(lanes("a", "b", "c", "d", "e", "f", "g", "h")).hasSize(8);
  }

  @Test
  void ofMoreLanesTheSevenLargestKeepTheirOwn() {
    assertThat(
            lanes("i", "a", "a", "b", "b", "c", "c", "d", "d", "e", "e", "f", "f", "h", "g", "g"))
        .containsExactly(
            "a: 2 3",
            "b: 4 5",
            "c: 6 7",
            "d: 8 9",
            "e: 10 11",
            "f: 12 13",
            "g: 15 16",
            "other: 1 14");
  }

  @Test
  void marksWithoutALaneAreNeverOneOfTheLargest() {
    assertThat(lanes("", "", "", "a", "b", "c", "d", "e", "f", "g", "h"))
        .endsWith("g: 10", "other: 1 2 3 11");
  }

  @Test
  void equalMarksHaveColumnsOfTheirOwn() {
    TimelineMark mark = mark("talks");
    TimelineMark twin = mark("talks");
    MarkExtent extent = MarkExtent.between(MarkExtent.Form.POINT, 10, 20);
    IdentityHashMap<TimelineMark, MarkExtent> extents = new IdentityHashMap<>();
    extents.put(mark, extent);
    extents.put(twin, extent);

    LaneColumns columns = new LaneColumns(Map.of("talks", List.of(mark, twin)), extents, 100);

    assertThat(mark).isEqualTo(twin);
    assertThat(columns.lanes()).containsExactly(new LaneColumns.Lane("talks", 0, 2));
    assertThat(columns.middle(mark)).isEqualTo(107);
    assertThat(columns.middle(twin)).isEqualTo(121);
    assertThat(columns.middle(columns.count())).isEqualTo(135);
  }

  /** Each lane with the numbers of its marks, from 1. */
  private static List<String> lanes(String... names) {
    List<TimelineMark> marks = Stream.of(names).map(TimelineLanesTest::mark).toList();
    return TimelineLanes.of(marks, Words.in("en")).entrySet().stream()
        .map(lane -> lane.getKey() + ": " + numbers(lane.getValue(), marks))
        .toList();
  }

  private static String numbers(List<TimelineMark> lane, List<TimelineMark> all) {
    return lane.stream()
        .map(mark -> String.valueOf(number(mark, all)))
        .collect(Collectors.joining(" "));
  }

  /** By identity, because the marks of a lane are equal. */
  @SuppressWarnings("ReferenceEquality")
  private static int number(TimelineMark mark, List<TimelineMark> all) {
    int number = 1;
    while (all.get(number - 1) != mark) {
      number++;
    }
    return number;
  }

  private static TimelineMark mark(String lane) {
    Edtf day = Edtf.of(Timelines.AS_OF);
    return new TimelineMark(day, "", "Talks", Event.Status.UNSTATED, lane, Tone.EVENT, "#a");
  }
}
