package dev.standpoint.render.chart.value;

import static dev.standpoint.render.chart.value.Issues.TOLL;
import static dev.standpoint.render.chart.value.Issues.WORDS;
import static dev.standpoint.render.chart.value.Issues.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScaleTest {

  private static final Offset<Double> CLOSE = within(0.001);

  @Test
  void itStartsAtZeroUnlessAllNumbersAreFarFromZero() {
    assertThat(ticks("10", "50")).containsExactly("0", "10", "20", "30", "40", "50");
    assertThat(ticks("80", "100")).containsExactly("80", "85", "90", "95", "100");
  }

  @Test
  void itEndsAtZeroIfAllNumbersAreBelow() {
    assertThat(ticks("-50", "-10"))
        .containsExactly("\u221250", "\u221240", "\u221230", "\u221220", "\u221210", "0");
  }

  @Test
  void numbersOnBothSidesOfZeroHaveItBetween() {
    NumberScale scale = scale("-10", "10");

    assertThat(scale.from(quantity("0"))).isEqualTo(200, CLOSE);
    assertThat(scale.from(quantity("-10"))).isGreaterThan(0);
    assertThat(scale.to(quantity("10"))).isLessThan(400);
  }

  @Test
  void aRangeWithoutABoundReachesTheEnd() {
    NumberScale scale = scale("<25", "40..60", "50..");

    assertThat(scale.from(quantity("<25"))).isZero();
    assertThat(scale.to(quantity("50.."))).isEqualTo(400);
  }

  @Test
  void theMiddleOfARangeIsBetweenItsEnds() {
    NumberScale scale = scale("0", "100");
    double from = scale.from(quantity("40..60"));
    double to = scale.to(quantity("40..60"));

    assertThat(scale.middle(quantity("40..60"))).isEqualTo((from + to) / 2, CLOSE);
    assertThat(scale.middle(quantity("50"))).isEqualTo((from + to) / 2, CLOSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-7", "0.001", "1000000000", "-0.5", "123456.789"})
  void aSingleNumberHasAPlaceAndATick(String number) {
    NumberScale scale = scale(number);

    assertThat(scale.middle(quantity(number))).isBetween(0.0, 400.0);
    assertThat(ticks(number)).hasSizeBetween(1, 8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3", "17", "0.02", "99", "1234", "8000000"})
  void ticksAreRoundRisingAndApart(String most) {
    List<NumberScale.Tick> ticks = scale("0", most).ticks(WORDS.values(), TOLL);

    assertThat(ticks).hasSizeBetween(2, 8).doesNotHaveDuplicates();
    for (int i = 1; i < ticks.size(); i++) {
      assertThat(ticks.get(i).at() - ticks.get(i - 1).at()).isGreaterThanOrEqualTo(61.999);
    }
  }

  @Test
  void ticksHaveNoUnitBecauseTheAxisNamesIt() {
    assertThat(ticks("0", "100")).allMatch(tick -> !tick.contains("crowns"));
  }

  private static List<String> ticks(String... quantities) {
    return scale(quantities).ticks(WORDS.values(), TOLL).stream()
        .map(NumberScale.Tick::words)
        .toList();
  }

  private static NumberScale scale(String... quantities) {
    return NumberScale.of(Stream.of(quantities).map(Issues::quantity).toList(), 0, 400);
  }
}
