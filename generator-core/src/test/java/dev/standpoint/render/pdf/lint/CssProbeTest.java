package dev.standpoint.render.pdf.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssProbeTest {

  private final CssProbe engine = new CssProbe();

  @ParameterizedTest
  @ValueSource(strings = {"color: red", "margin: 0 auto", "-fs-pdf-font-embed: embed"})
  void theEngineKnowsItsProperties(String declaration) {
    assertThat(engine.knowsDeclaration(declaration)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"display: flex", "colour: red", "color red", "--ink: red"})
  void theEngineDoesNotKnowTheRest(String declaration) {
    assertThat(engine.knowsDeclaration(declaration)).isFalse();
  }

  @Test
  void anErrorDoesNotSpoilTheNextAnswer() {
    assertThat(engine.knowsDeclaration("colour: red")).isFalse();
    assertThat(engine.knowsDeclaration("color: red")).isTrue();
  }

  @Test
  void aMarginBoxIsKnownOnlyWithinAPage() {
    assertThat(engine.knowsRule("@page{", "@top-left", "}")).isTrue();
    assertThat(engine.knowsRule("", "@top-left", "")).isFalse();
  }

  @Test
  void manyBracketsAreNotParsed() {
    assertThat(engine.knowsRule("", "p:not(".repeat(5_000), "")).isFalse();
    assertThat(engine.knowsDeclaration("width: " + "(".repeat(33))).isFalse();
  }
}
