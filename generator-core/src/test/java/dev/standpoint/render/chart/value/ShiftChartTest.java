package dev.standpoint.render.chart.value;

import static dev.standpoint.render.chart.value.Issues.CROSSING;
import static dev.standpoint.render.chart.value.Issues.ROUTE;
import static dev.standpoint.render.chart.value.Issues.TOLL;
import static dev.standpoint.render.chart.value.Issues.WORDS;
import static dev.standpoint.render.chart.value.Issues.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.timeline.Layouts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShiftChartTest {

  private static final Value NORTH = new Choice("north");

  @Test
  void eachShiftHasARowThatLeadsToItsWords() {
    Chart chart =
        ShiftChart.of(
            CROSSING,
            List.of(
                change("Ane Holt", Stance.AGAINST, Stance.CONDITIONAL),
                change("Per Lund", Stance.FOR, Stance.AGAINST)),
            WORDS);

    assertThat(chart.wide().links())
        .extracting(DrawingItem.Link::href, DrawingItem.Link::title)
        .containsExactly(
            tuple("#ane-holt", "Ane Holt from against to conditional, 12 March 2031"),
            tuple("#per-lund", "Per Lund from for to against, 12 March 2031"));
  }

  @Test
  void stancesStandFromForToAgainstWithTheirSigns() {
    Chart chart = ShiftChart.of(CROSSING, List.of(change("A", Stance.FOR, Stance.MIXED)), WORDS);

    List<String> heads =
        chart.wide().labels().stream()
            .filter(label -> label.baseline() == 13 || label.baseline() == 30)
            .map(DrawingItem.Label::text)
            .toList();
    assertThat(heads)
        .containsExactly(
            "+", "for", "(+)", "conditional", "±", "mixed", "?", "undecided", "−", "against");
  }

  @Test
  void whatAnActorLeftBehindIsHollowAndWhatItHoldsIsFilled() {
    Chart chart = ShiftChart.of(CROSSING, List.of(change("A", Stance.FOR, Stance.MIXED)), WORDS);

    assertThat(boxes(chart)).containsExactly("HOLLOW FOR", "PALE MIXED");
  }

  private static List<String> boxes(Chart chart) {
    return chart.wide().links().get(0).items().stream()
        .filter(
            item -> item instanceof DrawingItem.Shape shape && shape.element().startsWith("rect"))
        .map(item -> (DrawingItem.Shape) item)
        .map(shape -> shape.style() + " " + shape.tone())
        .toList();
  }

  @Test
  void everyKindOfIssueIsLegible() {
    legible(CROSSING, change("Ane Holt of the Government of Norra", Stance.FOR, Stance.SILENT));
    legible(TOLL, change("Ane Holt", quantity("40..60"), quantity("<25")));
    legible(TOLL, change("Ane Holt", quantity("1000000"), Stance.UNDECIDED));
    legible(TOLL, change("Ane Holt", quantity("-5"), quantity("0.5..")));
    legible(TOLL, change("Ane Holt", quantity("0"), quantity("0")));
    legible(ROUTE, change("Ane Holt", NORTH, new Rejection(NORTH)));
  }

  private static void legible(Issue issue, ShiftChart.Change change) {
    Chart chart = ShiftChart.of(issue, Collections.nCopies(5, change), WORDS);

    Stream.of(chart.wide(), chart.narrow(), chart.paper().get(0)).forEach(Layouts::assertLegible);
  }

  @Test
  void thirtyShiftsAtMostAreShownAndTheirNumberIsSaid() {
    List<ShiftChart.Change> changes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      changes.add(change("Actor " + i, Stance.FOR, Stance.AGAINST));
    }

    Chart chart = ShiftChart.of(CROSSING, changes, WORDS);

    assertThat(chart.narrow().links()).hasSize(30);
    assertThat(chart.screen("shifts")).contains(">40 shifts, of which 30 are shown: Actor 0 from");
  }

  private static ShiftChart.Change change(String actor, Value from, Value to) {
    String href = "#" + actor.replace(' ', '-').toLowerCase(Locale.ROOT);
    return new ShiftChart.Change(actor, from, to, "12 March 2031", href);
  }
}
