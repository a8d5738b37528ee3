package dev.standpoint.render.chart.value;

import static dev.standpoint.render.chart.value.Issues.CROSSING;
import static dev.standpoint.render.chart.value.Issues.ROUTE;
import static dev.standpoint.render.chart.value.Issues.TOLL;
import static dev.standpoint.render.chart.value.Issues.WORDS;
import static dev.standpoint.render.chart.value.Issues.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueAxisTest {

  private static final Value NORTH = new Choice("north");
  private static final Value SOUTH = new Choice("south");

  private final SceneBuilder sketch = new SceneBuilder();

  @Test
  void allStancesHaveColumnsAndSilentHasOneIfItIsUsed() {
    assertThat(axis(CROSSING, Stance.FOR).columns())
        .containsExactly(
            Stance.FOR, Stance.CONDITIONAL, Stance.MIXED, Stance.UNDECIDED, Stance.AGAINST);
    assertThat(axis(CROSSING, Stance.SILENT).columns()).hasSize(6).endsWith(Stance.SILENT);
  }

  @Test
  void rejectionsComeAfterTheOptionsAndBeforeUndecided() {
    Value rejected = new Rejection(NORTH);

    assertThat(axis(ROUTE, Stance.SILENT, Stance.UNDECIDED, rejected, SOUTH, rejected).columns())
        .containsExactly(NORTH, SOUTH, rejected, Stance.UNDECIDED, Stance.SILENT);
  }

  @Test
  void columnsShareTheWidth() {
    ValueAxis axis = axis(ROUTE, NORTH);

    assertThat(axis.columnWidth()).isEqualTo(200);
    assertThat(axis.at(NORTH)).isEqualTo(200);
    assertThat(axis.at(SOUTH)).isEqualTo(400);
    assertThat(axis.numbers()).isEmpty();
  }

  @Test
  void numbersTakeFourColumns() {
    ValueAxis axis = axis(TOLL, quantity("5"), Stance.UNDECIDED);

    assertThat(axis.columnWidth()).isEqualTo(80);
    assertThat(axis.at(Stance.UNDECIDED)).isEqualTo(460);
    assertThat(axis.at(quantity("5"))).isBetween(100.0, 420.0);
  }

  @Test
  void numbersAloneTakeAllOfTheWidth() {
    ValueAxis axis = axis(TOLL, quantity("0"), quantity("100"));

    assertThat(axis.columns()).isEmpty();
    assertThat(axis.at(quantity("100"))).isBetween(400.0, 500.0);
  }

  @Test
  void theHeadNamesTheUnitAndRoundNumbers() {
    axis(TOLL, quantity("0"), quantity("20")).head(0, 100, sketch);

    assertThat(sketch.scene(500, 100).labels())
        .extracting(DrawingItem.Label::text)
        .containsExactly("0", "5", "10", "15", "20", "crowns");
  }

  @Test
  void aValueIsAHollowOrAPaleBoxWithItsSign() {
    ValuePainter painter = new ValuePainter(axis(CROSSING));
    painter.paintFormer(Stance.FOR, 50, sketch);
    painter.paintCurrent(Stance.AGAINST, 50, sketch);

    assertThat(shapes())
        .containsExactly(
            "HOLLOW FOR rect x=\"131\" y=\"41\" width=\"18\" height=\"18\" rx=\"9\"",
            "PALE AGAINST rect x=\"451\" y=\"41\" width=\"18\" height=\"18\" rx=\"3\"");
    assertThat(sketch.scene(500, 100).labels())
        .extracting(DrawingItem.Label::text, DrawingItem.Label::tone)
        .containsExactly(tuple("+", Tone.FOR), tuple("\u2212", Tone.AGAINST));
  }

  @Test
  void anExactNumberIsADotAndARangeABar() {
    ValuePainter painter = new ValuePainter(axis(TOLL, quantity("0"), quantity("10..20")));
    painter.paintCurrent(quantity("0"), 50, sketch);
    painter.paintFormer(quantity("10..20"), 50, sketch);

    assertThat(shapes()).hasSize(2);
    assertThat(shapes().get(0)).startsWith("SOLID QUANTITY circle cx=\"104\" cy=\"50\" r=\"4.5\"");
    assertThat(shapes().get(1)).startsWith("HOLLOW QUANTITY rect x=\"279").endsWith("rx=\"2\"");
    assertThat(painter.half(quantity("0"))).isEqualTo(4.5);
  }

  @Test
  void theEndOfARangeWithoutABoundIsHatched() {
    ValuePainter painter = new ValuePainter(axis(TOLL, quantity("<10"), quantity("20..")));
    painter.paintCurrent(quantity("<10"), 50, sketch);
    painter.paintCurrent(quantity("20.."), 50, sketch);

    assertThat(shapes())
        .extracting(shape -> shape.substring(0, shape.indexOf(' ')))
        .containsExactly("SOLID", "HATCH", "SOLID", "HATCH");
  }

  private List<String> shapes() {
    return sketch.items().stream()
        .filter(DrawingItem.Shape.class::isInstance)
        .map(DrawingItem.Shape.class::cast)
        .map(shape -> shape.style() + " " + shape.tone() + " " + shape.element())
        .toList();
  }

  /** An axis from 100 to 500. */
  private static ValueAxis axis(Issue issue, Value... values) {
    return new ValueAxis(issue, List.of(values), WORDS.values(), 100, 500);
  }
}
