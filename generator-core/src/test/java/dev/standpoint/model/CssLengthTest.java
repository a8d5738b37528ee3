package dev.standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssLengthTest {

  @ParameterizedTest
  @CsvSource({
    "96px, 96, 72",
    "96, 96, 72",
    "72pt, 96, 72",
    "6pc, 96, 72",
    "2.54cm, 96, 72",
    "25.4mm, 96, 72",
    "1in, 96, 72",
    "6em, 96, 72",
    "1.in, 96, 72",
    "0, 0, 0"
  })
  void everyUnitHasItsSizeInPixelsAndPoints(String written, double pixels, double points) {
    CssLength length = CssLength.parse(written).orElseThrow();

    assertThat(length.pixels()).isCloseTo(pixels, within(1e-9));
    assertThat(length.points()).isCloseTo(points, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "px", "50%", "-1cm", "+1cm", " 1cm", "1 cm", "1CM", "1rem", "1..5cm", "1e3"})
  void anythingElseIsNotALength(String written) {
    assertThat(CssLength.parse(written)).isEmpty();
  }

  @Test
  void aNumberOfMoreThanNineDigitsIsNotALength() {
    assertThat(CssLength.parse("999999999px")).isPresent();
    assertThat(CssLength.parse("9999999999px")).isEmpty();
    assertThat(CssLength.parse("0.1234567890px")).isEmpty();
  }

  @Test
  void onlyAnEmDependsOnTheFont() {
    assertThat(CssLength.Unit.values())
        .filteredOn(unit -> !unit.isAbsolute())
        .containsExactly(CssLength.Unit.EM);
  }
}
