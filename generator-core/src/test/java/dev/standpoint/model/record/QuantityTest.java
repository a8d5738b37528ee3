package dev.standpoint.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "40, 40",
    "040.0, 40",
    "-3, -3",
    "40..60, 40..60",
    "40..40, 40",
    "-5..-3, -5..-3",
    "..60, ..60",
    "40.., 40..",
    "<40, <40",
    ">40, >40",
    "30000, 30000"
  })
  void formsAreReadAndShownPlainly(String written, String key) {
    assertThat(quantity(written).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "..", "60..40", "1,000", "1 000", "1e3", "a", "<", "<=4", "4.", ".5", "+4", "1...2",
        "1..2..3", "٤"
      })
  void otherTextsAreNotQuantities(String written) {
    assertThat(Quantity.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "40..60, 25",
    "500.., 600..",
    ">5000, 1000",
    ">5000, 5000",
    "<40, ..30",
    "40, 41",
    "10..20, 30..40",
    "..20, 30.."
  })
  void theseConflict(String one, String other) {
    assertThat(quantity(one).conflictsWith(quantity(other))).isTrue();
    assertThat(quantity(other).conflictsWith(quantity(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "200..300, 250",
    "<30000, ..30000",
    "500.., >500",
    "40, 40.0",
    "40.., 50",
    "..60, 40..",
    "10..20, 20..30"
  })
  void theseDoNot(String one, String other) {
    assertThat(quantity(one).conflictsWith(quantity(other))).isFalse();
    assertThat(quantity(other).conflictsWith(quantity(one))).isFalse();
  }

  @Test
  void silenceAndRejectionsConflictWithNothing() {
    assertThat(quantity("40").conflictsWith(Stance.SILENT)).isFalse();
    assertThat(quantity("40").conflictsWith(new Rejection(quantity("40")))).isFalse();
    assertThat(quantity("40").conflictsWith(Stance.UNDECIDED)).isTrue();
  }

  @Test
  void equalBoundsAreEqualHoweverWritten() {
    assertThat(quantity("40.0")).isEqualTo(quantity("40..40")).hasSameHashCodeAs(quantity("40"));
  }

  private static Quantity quantity(String written) {
    return Quantity.parse(written).orElseThrow();
  }
}
