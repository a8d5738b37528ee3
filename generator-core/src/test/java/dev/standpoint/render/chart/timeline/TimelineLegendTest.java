package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A legend explains the marks of its timeline and no others. */
class TimelineLegendTest {

  private static final Words ENGLISH = Words.in("en");

  @Test
  void daysAloneNeedNoLegend() {
    assertThat(legend(Timelines.mark("2031-03-01", "A"), Timelines.mark("2031-03-02", "B")))
        .isEmpty();
  }

  @Test
  void eachKindOfMarkIsExplainedOnce() {
    assertThat(
            legend(
                Timelines.mark("2031-03-01", "A"),
                Timelines.mark("2031-03-01/2031-03-04", "B"),
                Timelines.mark("2031-03-02/2031-03-05", "C"),
                Timelines.mark("2031-03", "D")))
        .containsExactly("on a day", "over a period", "at some time in this period");
  }

  @Test
  void datesThatAreNotExactAreOneKind() {
    String expected = "approximate or open-ended";

    assertThat(legend(Timelines.mark("2031-03~", "A"))).containsExactly(expected);
    assertThat(legend(Timelines.mark("2031-03-01?", "A"))).containsExactly(expected);
    assertThat(legend(Timelines.mark("2031-03-01/..", "A")))
        .containsExactly("over a period", expected);
  }

  @Test
  void whatDidNotTakePlaceIsExplainedByItsStatus() {
    assertThat(
            legend(
                Timelines.mark("2031-03-01", "A", Event.Status.ALLEGED),
                Timelines.mark("2031-03-01", "B", Event.Status.PLANNED),
                Timelines.mark("2031-03-01", "C", Event.Status.CANCELLED)))
        .containsExactly("planned", "cancelled", "alleged");
  }

  @Test
  void dotsAreExplainedByTheirFirstDay() {
    SceneBuilder sketch = new SceneBuilder();
    TimelineLegend.paintDots(List.of(Timelines.mark("2031-03", "A")), 0, 500, ENGLISH, sketch);

    assertThat(texts(sketch)).containsExactly("an entry, by its first day");
  }

  @Test
  void aLegendTooWideForItsPictureHasMoreLines() {
    List<TimelineMark> marks =
        List.of(Timelines.mark("2031-03", "A"), Timelines.mark("2031~", "B"));

    double oneLine = TimelineLegend.paint(marks, 0, 1_000, ENGLISH, new SceneBuilder());
    double twoLines = TimelineLegend.paint(marks, 0, 200, ENGLISH, new SceneBuilder());

    assertThat(twoLines).isGreaterThan(oneLine);
  }

  private static List<String> legend(TimelineMark... marks) {
    SceneBuilder sketch = new SceneBuilder();
    TimelineLegend.paint(List.of(marks), 0, 1_000, ENGLISH, sketch);
    return texts(sketch);
  }

  private static List<String> texts(SceneBuilder sketch) {
    return sketch.scene(1_000, 100).labels().stream().map(DrawingItem.Label::text).toList();
  }
}
