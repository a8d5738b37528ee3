package dev.standpoint.assemble.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.PositionText;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

  @Test
  void theLastInOrderIsCurrent() {
    History history =
        PositionText.history("2031-03-12 conditional", "2031-01 against", "2031-02 mixed");

    assertThat(PositionText.line(history.current())).isEqualTo("2031-03-12 conditional");
    assertThat(history.earlier().stream().map(PositionText::line))
        .containsExactly("2031-02 mixed", "2031-01 against");
  }

  @Test
  void positionsOfOneValueInOnePeriodAreOneHeldValueWithTheSourcesOfAll() {
    History history =
        PositionText.history(
            "2031-03-12 for @courier-0312", "2031-03 for @gull-0313 @courier-0312");

    assertThat(periods(history)).containsExactly("2031-03 for");
    assertThat(sources(history.current())).isEqualTo("courier-0312 gull-0313");
  }

  @Test
  void theSameValueAtAnotherTimeIsAnotherHeldValue() {
    History history = PositionText.history("2031-01 for @courier-0112", "2031-03 for @gull-0312");

    assertThat(periods(history)).containsExactly("2031-01 for", "2031-03 for");
    assertThat(sources(history.current())).isEqualTo("gull-0312");
  }

  @Test
  void heldValuesOfAPeriodAreInTheOrderInWhichTheyWereLastStated() {
    assertThat(
            periods(
                PositionText.history(
                    "2031 mixed", "2031-02 for", "2031-03 against", "2031-04 for")))
        .containsExactly("2031-03 against, 2031-04 for, 2031 mixed");
  }

  @Test
  void quantitiesAreOneValueHoweverTheirNumbersAreWritten() {
    assertThat(periods(PositionText.history("2031-03 40..60", "2031-03 40.0..60")))
        .containsExactly("2031-03 40..60");
  }

  @Test
  void anotherValueInTheNextPeriodIsAShift() {
    assertThat(shifts("2031-01 against", "2031-03-12 conditional"))
        .containsExactly("2031-01 against -> 2031-03-12 conditional");
  }

  @Test
  void theSameValueInTheNextPeriodIsNotAShift() {
    assertThat(shifts("2031-01 against", "2031-03 against")).isEmpty();
  }

  @Test
  void aValueThatThePeriodBeforeHadIsNotAShift() {
    assertThat(shifts("2031-01 for", "2031-01-20 against", "2031-03 against")).isEmpty();
  }

  @Test
  void aPeriodHasAtMostOneShift() {
    assertThat(shifts("2031-01 for", "2031-03-12 against", "2031-03 mixed"))
        .containsExactly("2031-01 for -> 2031-03 mixed");
  }

  @Test
  void thereAndBackAreTwoShifts() {
    assertThat(shifts("2031-01 for", "2031-02 against", "2031-03 for"))
        .containsExactly("2031-01 for -> 2031-02 against", "2031-02 against -> 2031-03 for");
  }

  @Test
  void silenceIsNotAShift() {
    assertThat(shifts("2031-01 for", "2031-02 silent")).isEmpty();
    assertThat(shifts("2031-01 silent", "2031-02 for")).isEmpty();
  }

  @Test
  void aSilenceBetweenDoesNotHideAShift() {
    assertThat(shifts("2031-01 for", "2031-02 silent", "2031-03 against"))
        .containsExactly("2031-01 for -> 2031-03 against");
    assertThat(shifts("2031-01 for", "2031-02 silent", "2031-03 for")).isEmpty();
  }

  @Test
  void aRejectionIsNotAShiftAndHidesNone() {
    assertThat(shifts("2031-01 north", "2031-02 !north", "2031-03 south"))
        .containsExactly("2031-01 north -> 2031-03 south");
    assertThat(shifts("2031-01 north", "2031-02 !south")).isEmpty();
  }

  @Test
  void undecidedIsAValueLikeAnyOther() {
    assertThat(shifts("2031-01 40", "2031-02 undecided on=toll"))
        .containsExactly("2031-01 40 -> 2031-02 undecided");
  }

  @Test
  void aConditionIsNotPartOfTheValue() {
    assertThat(shifts("2031-01 for if=guarantee", "2031-03 for")).isEmpty();
  }

  private static List<String> periods(History history) {
    return history.periods().stream()
        .map(period -> period.values().stream().map(PositionText::line).collect(joining(", ")))
        .toList();
  }

  private static List<String> shifts(String... lines) {
    return PositionText.history(lines).shifts().stream()
        .map(shift -> PositionText.line(shift.from()) + " -> " + PositionText.line(shift.to()))
        .toList();
  }

  private static String sources(HeldValue held) {
    return held.citations().stream()
        .map(citation -> citation.source().value())
        .collect(joining(" "));
  }
}
