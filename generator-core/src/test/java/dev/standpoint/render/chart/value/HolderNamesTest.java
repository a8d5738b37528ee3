package dev.standpoint.render.chart.value;

import static dev.standpoint.render.chart.value.Issues.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Stance;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolderNamesTest {

  private final SceneBuilder sketch = new SceneBuilder();
  private final HolderNames names = new HolderNames(WORDS, sketch);

  @Test
  void aTitleHasTheSignTheValueAndTheNumber() {
    names.title(Stance.FOR, "for", 2, new Box(0, 0, 200, 20));
    names.title(new Choice("north"), "Northern", 0, new Box(0, 0, 200, 20));

    assertThat(labels()).containsExactly("+", "for (2)", "Northern");
  }

  @Test
  void theNumberStaysIfTheNameOfTheValueIsCut() {
    names.title(new Choice("south"), "Southern, by the old bridge", 12, new Box(0, 0, 110, 20));

    assertThat(labels()).singleElement().asString().startsWith("South").endsWith("\u2026 (12)");
  }

  @Test
  void aColumnHasALineForEachName() {
    assertThat(names.column(holders(3), 0, 100, 150)).isEqualTo(157);
    assertThat(labels()).containsExactly("Actor 1", "Actor 2", "Actor 3");
  }

  @Test
  void afterTwelveNamesAColumnSaysHowManyMore() {
    assertThat(names.column(holders(15), 0, 0, 150)).isEqualTo(13 * HolderNames.LINE);
    assertThat(labels()).hasSize(13).endsWith("Actor 12", "and 3 more");
  }

  @Test
  void namesSideBySideTakeANewLineAtTheEdge() {
    assertThat(names.lines(holders(2), 0, 0, 400)).isEqualTo(HolderNames.LINE);
    assertThat(names.lines(holders(2), 0, 0, 100)).isEqualTo(2 * HolderNames.LINE);
  }

  @Test
  void aNameThatIsWiderThanItsLineIsCut() {
    names.lines(
        List.of(new DistributionStrip.Holder("A very long name of an actor", Stance.FOR, "#a")),
        0,
        0,
        80);

    assertThat(labels()).singleElement().asString().endsWith("\u2026");
    assertThat(sketch.scene(80, 20).links())
        .extracting(DrawingItem.Link::title)
        .containsExactly("A very long name of an actor");
  }

  private List<String> labels() {
    return sketch.scene(500, 500).labels().stream().map(DrawingItem.Label::text).toList();
  }

  private static List<DistributionStrip.Holder> holders(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new DistributionStrip.Holder("Actor " + i, Stance.FOR, "#a-" + i))
        .toList();
  }
}
