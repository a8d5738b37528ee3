package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import dev.standpoint.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunDiagnosticsTest {

  private static final Diagnostic ERROR = of(DiagnosticCode.UNKNOWN_ACTOR);
  private static final Diagnostic WARNING = of(DiagnosticCode.RAW_HTML);
  private static final Diagnostic UNUSED = of(DiagnosticCode.UNUSED_ACTOR);
  private static final Diagnostic NOTE = of(DiagnosticCode.DIFFERING_QUOTE);

  @Test
  void onlyErrorsRejectByDefault() {
    RunDiagnostics run = run(Severity.ERROR);

    run.addAll(List.of(WARNING, NOTE));
    assertThat(run.reject()).isFalse();

    run.addAll(List.of(ERROR));
    assertThat(run.reject()).isTrue();
  }

  @Test
  void warningsRejectThePackIfTheProjectSaysSo() {
    RunDiagnostics run = run(Severity.WARNING);

    run.addAll(List.of(NOTE));
    assertThat(run.reject()).isFalse();

    run.addAll(List.of(WARNING));
    assertThat(run.reject()).isTrue();
  }

  @Test
  void unusedEntriesAreReportedOnlyWithoutErrors() {
    RunDiagnostics run = run(Severity.ERROR);

    run.addAll(List.of(UNUSED, WARNING));
    assertThat(run.list()).containsExactly(UNUSED, WARNING);

    run.addAll(List.of(ERROR, NOTE));
    assertThat(run.list()).containsExactly(WARNING, ERROR, NOTE);
  }

  @Test
  void changedSeveritiesCount() {
    RunDiagnostics run =
        new RunDiagnostics(
            new SeverityOverrides(
                Map.of(DiagnosticCode.RAW_HTML, Severity.ERROR),
                Set.of(DiagnosticCode.DIFFERING_QUOTE)),
            Severity.ERROR);

    run.addAll(List.of(NOTE));
    assertThat(run.list()).isEmpty();

    run.addAll(List.of(WARNING));
    assertThat(run.reject()).isTrue();
    assertThat(run.list()).extracting(Diagnostic::severity).containsExactly(Severity.ERROR);
  }

  private static RunDiagnostics run(Severity failOn) {
    return new RunDiagnostics(SeverityOverrides.DEFAULT, failOn);
  }

  private static Diagnostic of(DiagnosticCode code) {
    return Diagnostic.of(code, Span.startOf("note.md"), code.inWords());
  }
}
