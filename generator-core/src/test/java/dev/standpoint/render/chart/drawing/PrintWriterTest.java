package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintWriterTest {

  private final SceneBuilder sketch = new SceneBuilder();

  @Test
  void theDrawingHasItsSizeInPoints() {
    assertThat(written())
        .isEqualTo(
            """
            <div class="chart" role="img" aria-label="A &amp; B"\
             style="width: 63pt; height: 31.5pt">\
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"\
             viewBox="0 0 100 50" style="width: 63pt; height: 31.5pt"></svg>
            </div>
            """);
  }

  @Test
  void shapesHaveTheirColoursBecausePaperHasNoStyleSheet() {
    sketch.dot(1, 2, 3, ShapeStyle.SOLID, Tone.AGAINST);

    assertThat(written())
        .contains("<circle cx=\"1\" cy=\"2\" r=\"3\" fill=\"#b23a1a\"/></svg>")
        .doesNotContain("class=\"solid");
  }

  @Test
  void wordsAreTextOverTheDrawing() {
    sketch.label("1 < 2", 10, 100, LabelType.TICK);

    assertThat(written())
        .contains(
            "</svg>\n<span class=\"letters tick quiet\" style=\"left: 6.3pt; top: 55.7pt;"
                + " font-size: 7.6pt; line-height: 9.8pt\">1 &lt; 2</span>");
  }

  @Test
  void wordsOfALinkLeadToItsAddress() {
    sketch.link(
        "#a?b&c",
        "title",
        inner -> {
          inner.dot(0, 0, 1, ShapeStyle.SOLID, Tone.EVENT);
          inner.label("one", 0, 20, LabelType.LABEL);
        });

    assertThat(written())
        .containsSubsequence("<circle", "</svg>", "<a class=\"letters label quiet\"")
        .contains(" href=\"#a?b&amp;c\">one</a>")
        .doesNotContain("title");
  }

  private String written() {
    return new PrintWriter("A & B").write(sketch.scene(100, 50));
  }
}
