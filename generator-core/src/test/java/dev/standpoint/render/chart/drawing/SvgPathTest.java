package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgPathTest {

  @Test
  void aPathIsItsCommandsInOrder() {
    assertThat(new SvgPath().moveTo(1, 2.5).lineTo(3, -4).lineTo(5)).hasToString("M1 2.5L3 -4H5");
  }

  @Test
  void numbersHaveOneDecimalAtMost() {
    assertThat(SvgNumber.n(0.04)).isEqualTo("0");
    assertThat(SvgNumber.n(-0.05)).isEqualTo("0");
    assertThat(SvgNumber.n(-0.16)).isEqualTo("-0.2");
    assertThat(SvgNumber.n(1234567.89)).isEqualTo("1234567.9");
  }
}
