package dev.standpoint.assemble.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.PositionText;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edges of the rules for shifts, clusters and the order of answers. */
class ShiftAndOrderEdgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-01 for, 2031-02 against | 2031-01 for -> 2031-02 against",
        "2031-01-31 for, 2031-02-01 against | 2031-01-31 for -> 2031-02-01 against",
        "2031-01 40, 2031-02 40..60 | 2031-01 40 -> 2031-02 40..60",
        "2031-01 40, 2031-02 !40, 2031-03 40 | none",
        "2031-01 for, 2031-01-31/2031-02-01 against | none",
        "2031-01 silent, 2031-02 silent | none",
        "2031-01 undecided, 2031-02 for | 2031-01 undecided -> 2031-02 for",
      })
  void aShiftIsBetweenPeriodsThatShareNoDay(String said, String shift) {
    assertThat(shifts(said.split(", ", -1))).isEqualTo(shift);
  }

  @Test
  void aShiftStartsAtTheLastValueOfThePeriodBefore() {
    assertThat(shifts("2031-01 for", "2031-01-31 mixed", "2031-02 against"))
        .isEqualTo("2031-01-31 mixed -> 2031-02 against");
  }

  @Test
  void aShiftGoesToTheLastValueThatThePeriodBeforeDidNotHave() {
    assertThat(shifts("2031-01 for", "2031-02-01 mixed", "2031-02 for"))
        .isEqualTo("2031-01 for -> 2031-02-01 mixed");
  }

  @Test
  void aLateReportOfAnEarlierDateDoesNotMoveIt() {
    assertThat(
            PositionText.line(
                PositionText.history("2031-03 against known=2031-03", "2031-01 for known=2031-06")
                    .current()))
        .isEqualTo("2031-03 against");
  }

  @Test
  void aLongSilenceJoinsTheDatesWithinItToOnePeriod() {
    History history = PositionText.history("2031-01 for", "2031 silent", "2031-06 against");

    assertThat(history.periods()).hasSize(1);
    assertThat(history.shifts()).isEmpty();
  }

  @Test
  void noPositionsAreNoClusters() {
    assertThat(PositionOrder.clusters(List.of())).isEmpty();
  }

  @Test
  void stancesComeAfterNumbersAndARejectionAfterTheNumberItRejects() {
    Issue toll = PackText.pack("Words.\n").issues().entries().get(2);
    List<Value> sorted =
        List.of(
            quantity("..20"),
            quantity("20"),
            new Rejection(quantity("20")),
            quantity("20..40"),
            quantity("20.."),
            quantity("40"),
            Stance.UNDECIDED,
            Stance.SILENT);
    Stream<Value> shuffled = Stream.of(5, 7, 2, 0, 6, 3, 1, 4).map(sorted::get);

    assertThat(shuffled.sorted(new ValueOrder(toll))).containsExactlyElementsOf(sorted);
  }

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  private static String shifts(String... lines) {
    List<String> shifts =
        PositionText.history(lines).shifts().stream()
            .map(shift -> PositionText.line(shift.from()) + " -> " + PositionText.line(shift.to()))
            .toList();
    return shifts.isEmpty() ? "none" : String.join("; ", shifts);
  }
}
