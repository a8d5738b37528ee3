package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeveritiesTest {

  private static final Span AT = Span.startOf("a.md");
  private static final List<Diagnostic> FOUND =
      List.of(
          Diagnostic.of(Code.UNKNOWN_ACTOR, AT, "one", "hint"),
          Diagnostic.of(Code.RAW_HTML, AT, "two"),
          Diagnostic.of(Code.LEFT_OUT, AT, "three"));

  @Test
  void faultsAreAsGraveAsTheirCodeWhereNothingIsSaid() {
    assertThat(Severities.DEFAULT.apply(FOUND)).isEqualTo(FOUND);
  }

  @Test
  void faultsAreAsGraveAsTheProjectSaysAndThoseThatAreOffAreNotTold() {
    Severities severities =
        new Severities(Map.of(Code.RAW_HTML, Severity.ERROR), Set.of(Code.LEFT_OUT));

    assertThat(severities.apply(FOUND))
        .containsExactly(
            FOUND.get(0), new Diagnostic(Severity.ERROR, Code.RAW_HTML, AT, "two", ""));
  }

  @Test
  void anErrorThatMeansThatSomethingWasNotReadStaysOne() {
    assertThat(Severities.allows(Code.UNKNOWN_ACTOR, Severity.ERROR)).isTrue();
    assertThat(Severities.allows(Code.UNKNOWN_ACTOR, Severity.WARNING)).isFalse();
    assertThat(Severities.allowsOff(Code.UNKNOWN_ACTOR)).isFalse();
    assertThatThrownBy(() -> new Severities(Map.of(Code.BAD_DATE, Severity.WARNING), Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bad-date cannot be taken so lightly");
  }

  @Test
  void anErrorThatTakesNothingAwayMayBeAWarningAndNoLess() {
    assertThat(Severities.allows(Code.BROKEN_LINK, Severity.WARNING)).isTrue();
    assertThat(Severities.allows(Code.BROKEN_LINK, Severity.INFO)).isFalse();
    assertThat(Severities.allowsOff(Code.BROKEN_LINK)).isFalse();
  }

  @Test
  void warningsAndNotesMayBeAnything() {
    for (Severity severity : Severity.values()) {
      assertThat(Severities.allows(Code.RAW_HTML, severity)).isTrue();
      assertThat(Severities.allows(Code.LEFT_OUT, severity)).isTrue();
    }
    assertThat(Severities.allowsOff(Code.RAW_HTML)).isTrue();
    assertThat(Severities.allowsOff(Code.LEFT_OUT)).isTrue();
  }

  @Test
  void codesAreFoundByTheirNames() {
    assertThat(Code.named("unknown-actor")).contains(Code.UNKNOWN_ACTOR);
    assertThat(Code.named("UNKNOWN_ACTOR")).isEmpty();
  }
}
