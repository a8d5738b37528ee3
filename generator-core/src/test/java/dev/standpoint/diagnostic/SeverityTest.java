package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {

  @Test
  void anErrorIsTheMostSevere() {
    assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isAtLeast(Severity.WARNING)).isTrue();
    assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
    assertThat(Severity.WARNING).hasToString("warning");
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCodeIsFoundByItsNameAndReadsAsWords(DiagnosticCode code) {
    assertThat(DiagnosticCode.named(code.toString())).contains(code);
    assertThat(code.toString()).matches("[a-z]+(-[a-z]+)*");
    assertThat(code.inWords()).isEqualTo(code.toString().replace("-", " "));
  }

  /** The guide and the plugin name these two. */
  @Test
  void onlyOneErrorCanBeAWarning() {
    assertThat(Arrays.stream(DiagnosticCode.values()).filter(DiagnosticCode::canBeWarning))
        .containsExactly(DiagnosticCode.BROKEN_LINK);
  }

  @Test
  void aCollectorGivesItsDiagnosticsInTheOrderFound() {
    DiagnosticCollector findings = new DiagnosticCollector();
    Span at = new Span("a.md", 3, 1, 1);
    findings.add(DiagnosticCode.RAW_HTML, at, "second line", "remove it");
    findings.add(DiagnosticCode.BAD_DATE, Span.startOf("a.md"), "first line");
    findings.addAll(findings.list());

    assertThat(findings.list())
        .extracting(Diagnostic::line)
        .containsExactly(
            "a.md:3:1: warning: second line - remove it [raw-html]",
            "a.md:1:1: error: first line [bad-date]",
            "a.md:3:1: warning: second line - remove it [raw-html]",
            "a.md:1:1: error: first line [bad-date]");
  }
}
