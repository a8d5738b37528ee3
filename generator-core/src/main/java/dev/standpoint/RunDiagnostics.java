package dev.standpoint;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a run has found so far, each fault as grave as the project says. */
final class RunDiagnostics {

  private static final Set<DiagnosticCode> UNUSED =
      EnumSet.of(DiagnosticCode.UNUSED_ACTOR, DiagnosticCode.UNUSED_ISSUE);

  private final SeverityOverrides severities;
  private final Severity failOn;
  private final List<Diagnostic> found = new ArrayList<>();

  RunDiagnostics(CheckRequest request) {
    this.severities = request.severities();
    this.failOn = request.failOn();
  }

  void addAll(List<Diagnostic> diagnostics) {
    found.addAll(severities.apply(diagnostics));
  }

  /** Whether nothing may be published. */
  boolean reject() {
    return found.stream().anyMatch(fault -> fault.severity().compareTo(failOn) <= 0);
  }

  /** Without notes on what is unused where there are errors: a faulty mark was to use it. */
  List<Diagnostic> list() {
    boolean faulty = found.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    return found.stream().filter(fault -> !faulty || !UNUSED.contains(fault.code())).toList();
  }
}
