package dev.standpoint.assemble.matrix;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.PositionText;
import dev.standpoint.assemble.history.History;
import dev.standpoint.model.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line {@code a | b} means that the Courier reports a, and the Gull b, of the same month. */
class ConflictTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for | against",
        "for | conditional",
        "against | undecided",
        "north | south",
        "north | undecided",
        "40 | undecided",
        "40..60 | 25",
        "25 | 40..60",
        "500.. | 600..",
        "..500 | ..600",
        "<500 | ..600",
        "5000.. | 1000",
        "40..50 | 60..70",
        "<40 | 40..60",
        "<40 | 40..",
        ">60 | 40..60"
      })
  void valuesThatCannotBothBeTrueAreAConflict(String values) {
    assertThat(conflicts(values)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for | for",
        "for | silent",
        "north | !north",
        "north | !south",
        "40 | !40",
        "!40 | !50",
        "40 | silent",
        "200..300 | 250",
        "<30000 | ..30000",
        ">30000 | 30000..",
        "40..60 | 60..80",
        "..40 | 40..",
        "40 | 40.0",
        "5000.. | 6000"
      })
  void valuesThatCanBothBeTrueAreNotAConflict(String values) {
    assertThat(conflicts(values)).isEmpty();
  }

  @Test
  void aPeriodHasAtMostOneConflict() {
    assertThat(
            conflicts(
                PositionText.pack(
                    "2031-03 for @courier-0312 on=crossing",
                    "2031-03 against @gull-0312 on=crossing",
                    "2031-03 mixed @herald-0312 on=crossing")))
        .containsExactly("2031-03 for, 2031-03 against, 2031-03 mixed");
  }

  @Test
  void contradictionsInTwoPeriodsAreTwoConflicts() {
    assertThat(
            conflicts(
                PositionText.pack(
                    "2031-01 for @courier-0112",
                    "2031-01 against @gull-0112",
                    "2031-03 for @courier-0312",
                    "2031-03 mixed @gull-0312")))
        .containsExactly("2031-01 for, 2031-01 against", "2031-03 for, 2031-03 mixed");
  }

  @Test
  void valuesOfDifferentPeriodsAreNotAConflict() {
    assertThat(
            conflicts(PositionText.pack("2031-01 for @courier-0112", "2031-03 against @gull-0312")))
        .isEmpty();
  }

  @Test
  void anOutletDoesNotContradictItself() {
    assertThat(
            conflicts(
                PositionText.pack("2031-03 for @courier-0312", "2031-03 against @courier-0313")))
        .isEmpty();
  }

  @Test
  void outletsThatCarryOneAgencyAreOneVoice() {
    Pack pack =
        PackText.pack(
            """
            == sources.yaml
            - {id: a, title: Report, outlet: Courier, origin: Agency, issued: 2031-03-12}
            - {id: b, title: Report, outlet: Gull, origin: Agency, issued: 2031-03-12}
            == 10-note.md
            [yes]{.for actor=holt on=crossing} [@a]

            [no]{.against actor=holt on=crossing} [@b]
            """);

    assertThat(conflicts(pack)).isEmpty();
  }

  @Test
  void aVoiceThatReportsBothValuesSettlesTheConflict() {
    assertThat(
            conflicts(
                PositionText.pack(
                    "2031-03 for @courier-0312 @gull-0312",
                    "2031-03 against @gull-0312 @herald-0312")))
        .isEmpty();
  }

  @Test
  void aThirdValueCanMakeTheConflict() {
    assertThat(
            conflicts(
                PositionText.pack(
                    "2031-03 for @courier-0312",
                    "2031-03 against @courier-0312",
                    "2031-03 mixed @gull-0312")))
        .hasSize(1);
  }

  private static List<String> conflicts(String values) {
    String[] two = values.split(" \\| ", -1);
    String on =
        values.matches(".*\\d.*") ? "toll" : values.contains("north") ? "route" : "crossing";
    return conflicts(
        PositionText.pack(
            "2031-03 " + two[0] + " @courier-0312 on=" + on,
            "2031-03 " + two[1] + " @gull-0312 on=" + on));
  }

  private static List<String> conflicts(Pack pack) {
    return History.of(pack.positions().entries()).conflicts(pack.sources()).stream()
        .map(period -> period.values().stream().map(PositionText::line).collect(joining(", ")))
        .toList();
  }
}
