package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes are written as {@code style tone element}. */
class MarkPainterTest {

  private static final MarkExtent POINT = MarkExtent.between(MarkExtent.Form.POINT, 95.5, 104.5);
  private static final MarkExtent BAR = MarkExtent.between(MarkExtent.Form.BAR, 100, 140);

  private final SceneBuilder sketch = new SceneBuilder();

  @Test
  void anEventOnADayIsADot() {
    MarkPainter.across().paint(event("2031-03-12", Event.Status.UNSTATED), POINT, 20, sketch);

    assertThat(shapes()).containsExactly("SOLID EVENT circle cx=\"100\" cy=\"20\" r=\"4.5\"");
  }

  @Test
  void timeThatRunsDownSwapsTheAxes() {
    MarkPainter.down().paint(event("2031-03-12", Event.Status.UNSTATED), POINT, 20, sketch);
    MarkPainter.down().paint(event("2031/2032", Event.Status.UNSTATED), BAR, 20, sketch);

    assertThat(shapes())
        .containsExactly(
            "SOLID EVENT circle cx=\"20\" cy=\"100\" r=\"4.5\"",
            "SOLID EVENT rect x=\"15.5\" y=\"100\" width=\"9\" height=\"40\" rx=\"2\"");
  }

  @Test
  void aPositionIsASquare() {
    MarkPainter.across()
        .paint(mark("2031-03-12", Event.Status.UNSTATED, Tone.FOR), POINT, 20, sketch);

    assertThat(shapes())
        .containsExactly("SOLID FOR rect x=\"96\" y=\"16\" width=\"8\" height=\"8\"");
  }

  @Test
  void someTimeWithinAPeriodIsAPaleBarWithinItsExtent() {
    MarkPainter.across().paint(event("2031", Event.Status.UNSTATED), BAR, 20, sketch);

    assertThat(shapes())
        .containsExactly(
            "PALE EVENT rect x=\"100.7\" y=\"16.2\" width=\"38.6\" height=\"7.6\" rx=\"2\"");
  }

  @Test
  void aPlannedEventIsHollowAndAnAllegedOneDashed() {
    MarkPainter.across().paint(event("2031-03-12", Event.Status.PLANNED), POINT, 20, sketch);
    MarkPainter.across().paint(event("2031-03-12", Event.Status.ALLEGED), POINT, 20, sketch);

    assertThat(shapes())
        .containsExactly(
            "HOLLOW EVENT circle cx=\"100\" cy=\"20\" r=\"3.8\"",
            "DASHED EVENT circle cx=\"100\" cy=\"20\" r=\"3.8\"");
  }

  @Test
  void aCancelledEventIsQuietAndStruckThrough() {
    MarkPainter.across().paint(event("2031-03-12", Event.Status.CANCELLED), POINT, 20, sketch);

    assertThat(shapes())
        .containsExactly(
            "HOLLOW QUIET circle cx=\"100\" cy=\"20\" r=\"3.8\"",
            "STRIKE QUIET path d=\"M92.5 20L107.5 20\"");
  }

  @Test
  void anOpenEndIsHatchedBesideTheBar() {
    MarkExtent open = new MarkExtent(MarkExtent.Form.BAR, 100, 140, 0, 20);
    MarkPainter.across().paint(event("2031/..", Event.Status.UNSTATED), open, 20, sketch);

    assertThat(shapes()).hasSize(2);
    assertThat(shapes().get(1)).startsWith("HATCH EVENT path d=\"M140 ");
  }

  @Test
  void anApproximateDateIsHatchedAllOver() {
    MarkExtent about = MarkExtent.between(MarkExtent.Form.HATCHED_BAR, 100, 120);
    MarkPainter.across().paint(event("2031~", Event.Status.UNSTATED), about, 20, sketch);

    assertThat(shapes()).hasSize(2);
    assertThat(shapes().get(1)).startsWith("HATCH EVENT path d=\"M100.7 ");
  }

  @ParameterizedTest
  @CsvSource({
    "UNSTATED, LABEL, Talks, '2031: Talks'",
    "PLANNED, PLANNED, Talks, '2031: Talks, planned'",
    "CANCELLED, CANCELLED, Talks, '2031: Talks, cancelled'",
    "ALLEGED, LABEL, Talks (alleged), '2031: Talks, alleged'"
  })
  void theStatusIsInTheWordsToo(Event.Status status, LabelType type, String label, String words) {
    TimelineMark mark = event("2031", status);

    assertThat(mark.type()).isEqualTo(type);
    assertThat(mark.label(Words.in("en"))).isEqualTo(label);
    assertThat(mark.inWords(Words.in("en"))).isEqualTo(words);
  }

  private List<String> shapes() {
    return sketch.items().stream()
        .map(DrawingItem.Shape.class::cast)
        .map(shape -> shape.style() + " " + shape.tone() + " " + shape.element())
        .toList();
  }

  private static TimelineMark event(String date, Event.Status status) {
    return mark(date, status, Tone.EVENT);
  }

  private static TimelineMark mark(String date, Event.Status status, Tone tone) {
    Edtf when = Edtf.parse(date).orElseThrow();
    return new TimelineMark(when, date, "Talks", status, "", tone, "#talks");
  }
}
