package dev.standpoint.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlpTest {

  @ParameterizedTest
  @EnumSource(Tlp.class)
  void aLabelIsReadAsItIsWritten(Tlp label) {
    assertThat(Tlp.parse(label.written())).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AMBER+STRICT",
        "Amber+Strict",
        "TLP:AMBER+STRICT",
        "tlp: amber + strict",
        "amber strict",
        "amber_strict",
        "TLP-Amber-Strict",
      })
  void caseAndPrefixOfALabelDoNotMatter(String written) {
    assertThat(Tlp.parse(written)).contains(Tlp.AMBER_STRICT);
  }

  @Test
  void whiteIsTheFormerNameOfClear() {
    assertThat(Tlp.parse("TLP:WHITE")).contains(Tlp.CLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TLP:", "yellow", "strict", "amberstrict", "TLPRED", "red red"})
  void anyOtherTextIsNotALabel(String written) {
    assertThat(Tlp.parse(written)).isEmpty();
  }

  @Test
  void labelsAreShownInCapitalsWithTheirPrefix() {
    assertThat(Tlp.AMBER_STRICT).hasToString("TLP:AMBER+STRICT");
    assertThat(Tlp.CLEAR).hasToString("TLP:CLEAR");
    assertThat(Tlp.allWritten()).containsExactly("clear", "green", "amber", "amber+strict", "red");
  }

  @Test
  void aLabelIsNotStricterThanItself() {
    assertThat(Tlp.RED.isStricterThan(Tlp.AMBER_STRICT)).isTrue();
    assertThat(Tlp.AMBER_STRICT.isStricterThan(Tlp.AMBER)).isTrue();
    assertThat(Tlp.AMBER.isStricterThan(Tlp.AMBER)).isFalse();
    assertThat(Tlp.CLEAR.isStricterThan(Tlp.GREEN)).isFalse();
  }
}
