package dev.standpoint.assemble.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.PositionText;
import dev.standpoint.model.Pack;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void positionsOfOneValueAreOneHeldValue() {
    Period period = period("2031-03-01 for", "2031-03-02 against", "2031-03-03 for");

    assertThat(values(period)).containsExactly("2031-03-02 against", "2031-03-03 for");
    assertThat(period.last().positions()).hasSize(2);
    assertThat(period.beforeLast()).hasSize(1);
  }

  @Test
  void itsPositionsAreGroupedByValue() {
    Period period = period("2031-03-01 for", "2031-03-02 against", "2031-03-03 for");

    assertThat(period.positions().map(PositionText::line))
        .containsExactly("2031-03-02 against", "2031-03-01 for", "2031-03-03 for");
  }

  @Test
  void silenceAndRejectionsDoNotCount() {
    assertThat(period("2031-03 for", "2031-03 silent").counting().map(PeriodTest::values))
        .contains(List.of("2031-03 for"));
    assertThat(period("2031-03 north", "2031-03 !south").counting().map(PeriodTest::values))
        .contains(List.of("2031-03 north"));
    assertThat(period("2031-03 silent").counting()).isEmpty();
    assertThat(period("2031-03 !north", "2031-03 silent on=route").counting()).isEmpty();
  }

  @Test
  void aConflictNeedsTwoValuesOfIndependentVoices() {
    assertThat(isConflict("2031-03 for @gull-0312", "2031-03 against @courier-0312")).isTrue();
    assertThat(isConflict("2031-03 for @gull-0312", "2031-03 against @gull-0312")).isFalse();
    assertThat(isConflict("2031-03 for @gull-0312", "2031-03 for @courier-0312")).isFalse();
    assertThat(isConflict("2031-03 for @gull-0312")).isFalse();
  }

  @Test
  void oneVoiceThatReportsBothValuesSettlesTheConflict() {
    assertThat(
            isConflict(
                "2031-03 for @gull-0312 @herald-0312", "2031-03 against @courier-0312 @gull-0312"))
        .isFalse();
  }

  @Test
  void aConflictOfAnyTwoValuesIsAConflictOfThePeriod() {
    assertThat(
            isConflict(
                "2031-03 for @gull-0312",
                "2031-03 against @gull-0312",
                "2031-03 mixed @courier-0312"))
        .isTrue();
  }

  @Test
  void rejectionsAndSilenceContradictNobody() {
    assertThat(isConflict("2031-03 north @gull-0312", "2031-03 !north @courier-0312")).isFalse();
    assertThat(isConflict("2031-03 for @gull-0312", "2031-03 silent @courier-0312")).isFalse();
  }

  private static Period period(String... lines) {
    return Period.of(PositionText.positions(lines));
  }

  private static boolean isConflict(String... lines) {
    Pack pack = PositionText.pack(lines);
    return Period.of(pack.positions().entries()).isConflict(pack.sources());
  }

  private static List<String> values(Period period) {
    return period.values().stream().map(PositionText::line).toList();
  }
}
