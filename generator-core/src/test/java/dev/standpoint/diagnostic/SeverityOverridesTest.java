package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeverityOverridesTest {

  private static final Span AT = Span.startOf("a.md");
  private static final List<Diagnostic> FOUND =
      List.of(
          Diagnostic.of(DiagnosticCode.UNKNOWN_ACTOR, AT, "one", "hint"),
          Diagnostic.of(DiagnosticCode.RAW_HTML, AT, "two"),
          Diagnostic.of(DiagnosticCode.LEFT_OUT, AT, "three"));

  @Test
  void severitiesStayThoseOfTheCodesByDefault() {
    assertThat(SeverityOverrides.DEFAULT.apply(FOUND)).isEqualTo(FOUND);
  }

  @Test
  void changedSeveritiesApplyAndCodesThatAreOffAreNotReported() {
    SeverityOverrides severities =
        new SeverityOverrides(
            Map.of(DiagnosticCode.RAW_HTML, Severity.ERROR), Set.of(DiagnosticCode.LEFT_OUT));

    assertThat(severities.apply(FOUND))
        .containsExactly(
            FOUND.get(0), new Diagnostic(Severity.ERROR, DiagnosticCode.RAW_HTML, AT, "two", ""));
  }

  @Test
  void anErrorThatLosesContentCannotBeLowered() {
    assertThat(SeverityOverrides.allows(DiagnosticCode.UNKNOWN_ACTOR, Severity.ERROR)).isTrue();
    assertThat(SeverityOverrides.allows(DiagnosticCode.UNKNOWN_ACTOR, Severity.WARNING)).isFalse();
    assertThat(SeverityOverrides.allowsOff(DiagnosticCode.UNKNOWN_ACTOR)).isFalse();
    assertThatThrownBy(
            () ->
                new SeverityOverrides(Map.of(DiagnosticCode.BAD_DATE, Severity.WARNING), Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bad-date is always an error");
  }

  @Test
  void anErrorThatLosesNothingCanBeLoweredToAWarningButNotFurther() {
    assertThat(SeverityOverrides.allows(DiagnosticCode.BROKEN_LINK, Severity.WARNING)).isTrue();
    assertThat(SeverityOverrides.allows(DiagnosticCode.BROKEN_LINK, Severity.INFO)).isFalse();
    assertThat(SeverityOverrides.allowsOff(DiagnosticCode.BROKEN_LINK)).isFalse();
  }

  @Test
  void theExceptionForAnErrorThatCanBeAWarningSaysSo() {
    assertThatThrownBy(
            () ->
                new SeverityOverrides(Map.of(DiagnosticCode.BROKEN_LINK, Severity.INFO), Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("broken-link must be an error or a warning");
    assertThatThrownBy(() -> new SeverityOverrides(Map.of(), Set.of(DiagnosticCode.BROKEN_LINK)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("broken-link must be an error or a warning");
  }

  @Test
  void warningsAndNotesCanHaveAnySeverity() {
    for (Severity severity : Severity.values()) {
      assertThat(SeverityOverrides.allows(DiagnosticCode.RAW_HTML, severity)).isTrue();
      assertThat(SeverityOverrides.allows(DiagnosticCode.LEFT_OUT, severity)).isTrue();
    }
    assertThat(SeverityOverrides.allowsOff(DiagnosticCode.RAW_HTML)).isTrue();
    assertThat(SeverityOverrides.allowsOff(DiagnosticCode.LEFT_OUT)).isTrue();
  }

  @Test
  void codesAreFoundByTheirNamesInKebabCase() {
    assertThat(DiagnosticCode.named("unknown-actor")).contains(DiagnosticCode.UNKNOWN_ACTOR);
    assertThat(DiagnosticCode.named("UNKNOWN_ACTOR")).isEmpty();
  }
}
