package dev.standpoint.render.chart.value;

import static dev.standpoint.render.chart.value.Issues.CROSSING;
import static dev.standpoint.render.chart.value.Issues.ROUTE;
import static dev.standpoint.render.chart.value.Issues.TOLL;
import static dev.standpoint.render.chart.value.Issues.WORDS;
import static dev.standpoint.render.chart.value.Issues.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.timeline.Layouts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistributionStripTest {

  @Test
  void groupsStandFromForToAgainstAndTheSilentLast() {
    Chart chart =
        DistributionStrip.of(
            CROSSING,
            List.of(
                holder("Mira Eker", Stance.SILENT),
                holder("Per Lund", Stance.AGAINST),
                holder("Ane Holt", Stance.FOR),
                holder("Norra", Stance.FOR)),
            WORDS);

    assertThat(chart.screen("spread"))
        .contains(">for: Ane Holt, Norra; against: Per Lund; silent: Mira Eker.<");
    assertThat(chart.narrow().labels())
        .extracting(DrawingItem.Label::text)
        .containsExactly(
            "+",
            "for (2)",
            "Ane Holt",
            "Norra",
            "−",
            "against (1)",
            "Per Lund",
            "…",
            "silent (1)",
            "Mira Eker");
  }

  @Test
  void numbersStandByTheirLowerThenTheirUpperBound() {
    Chart chart =
        DistributionStrip.of(
            TOLL,
            List.of(
                holder("A", quantity("40..60")),
                holder("B", quantity("..25")),
                holder("C", quantity("40")),
                holder("D", Stance.UNDECIDED)),
            WORDS);

    assertThat(chart.screen("spread"))
        .contains(">up to 25 crowns: B; 40 crowns: C; 40–60 crowns: A; undecided: D.<");
  }

  @Test
  void twelveNamesStandInAGroupAndTheCountOfTheOthers() {
    List<DistributionStrip.Holder> holders = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      holders.add(holder("Actor " + i, Stance.FOR));
    }

    Chart chart = DistributionStrip.of(CROSSING, holders, WORDS);

    assertThat(chart.wide().links()).hasSize(12);
    assertThat(chart.wide().labels()).extracting(DrawingItem.Label::text).contains("and 18 more");
  }

  @Test
  void everyKindOfIssueIsLegible() {
    Value north = new Choice("north");
    legible(CROSSING, Stance.values());
    legible(TOLL, quantity("40..60"), quantity("..25"), quantity("1000000"), Stance.SILENT);
    legible(TOLL, Stance.UNDECIDED, new Rejection(quantity("40")));
    legible(ROUTE, north, new Choice("south"), new Rejection(north), Stance.UNDECIDED);
  }

  private static void legible(Issue issue, Value... values) {
    List<DistributionStrip.Holder> holders = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = "Minister " + "of works ".repeat(i % 9);
      holders.add(holder(name, values[i % values.length]));
    }

    Chart chart = DistributionStrip.of(issue, holders, WORDS);

    Stream.of(chart.wide(), chart.narrow(), chart.paper().get(0)).forEach(Layouts::assertLegible);
  }

  private static DistributionStrip.Holder holder(String name, Value value) {
    return new DistributionStrip.Holder(name, value, "#a");
  }
}
