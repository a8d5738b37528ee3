package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenWriterTest {

  private static final ChartText TEXT = new ChartText("Ticks & \"tocks\"", "1 < 2", "both");

  private final SceneBuilder sketch = new SceneBuilder();

  @Test
  void theChartIsNamedAndDescribedForThoseWhoDoNotSeeIt() {
    String svg = new ScreenWriter(TEXT).write(sketch.scene(340, 20.25), "narrow", "chart-1");

    assertThat(svg)
        .isEqualTo(
            """
            <svg class="narrow" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 20.3"\
             role="group" aria-label="Ticks &amp; &quot;tocks&quot;"\
             aria-describedby="chart-1.narrow">
            <desc id="chart-1.narrow">1 &lt; 2</desc>
            </svg>
            """);
  }

  @Test
  void shapesAndLabelsHaveClassesInsteadOfColours() {
    sketch.dot(1, 2, 3, ShapeStyle.AS_OF, Tone.CONDITIONAL);
    sketch.label(new DrawingItem.Label("A & B", 1, 2.5, LabelType.AS_OF, Tone.FOR));

    assertThat(written())
        .contains(
            "<circle cx=\"1\" cy=\"2\" r=\"3\" class=\"as-of conditional\"/>"
                + "<text x=\"1\" y=\"2.5\" class=\"as-of for\">A &amp; B</text></svg>")
        .doesNotContain("#1a", "fill");
  }

  @Test
  void aLinkHasItsTitleBeforeItsItems() {
    sketch.link("?a&b", "A <b>", inner -> inner.label("one", 0, 1, LabelType.TICK));

    assertThat(written())
        .contains(
            "<a href=\"?a&amp;b\"><title>A &lt;b&gt;</title>"
                + "<text x=\"0\" y=\"1\" class=\"tick quiet\">one</text></a>");
  }

  @Test
  void theTabKeySkipsTheLinksOfAPictureWithVeryMany() {
    for (int i = 0; i < 60; i++) {
      sketch.link("#a", "A", inner -> {});
    }
    assertThat(written()).doesNotContain("tabindex");

    sketch.link("#a", "A", inner -> {});
    assertThat(written().split("tabindex=\"-1\"", -1)).hasSize(62);
  }

  @Test
  void nameAndDescriptionAreOneTextOnPaper() {
    ChartText text = ChartText.of("Timeline", "Two entries", Words.in("en"));

    assertThat(text).isEqualTo(new ChartText("Timeline", "Two entries", "Timeline: Two entries"));
  }

  @Test
  void aChartHasTwoLayoutsOnScreenAndItsPiecesOnPaper() {
    Scene scene = sketch.scene(10, 10);
    Chart chart = new Chart(TEXT, scene, scene, List.of(scene, scene, scene));

    assertThat(chart.screen("c"))
        .containsSubsequence("<figure", "\"wide\"", "\"narrow\"", "</figure>");
    assertThat(chart.print().split("<svg ", -1)).hasSize(4);
  }

  private String written() {
    return new ScreenWriter(TEXT).write(sketch.scene(10, 10), "wide", "c");
  }
}
