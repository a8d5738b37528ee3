package dev.standpoint;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import dev.standpoint.diagnostic.SourceText;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The diagnostics of one run, from all stages, with the severities that the project has set, and
 * the texts that they are about.
 */
final class RunDiagnostics {

  /** Codes that are only worth a note once nothing else is wrong. */
  private static final Set<DiagnosticCode> UNUSED =
      EnumSet.of(DiagnosticCode.UNUSED_ACTOR, DiagnosticCode.UNUSED_ISSUE);

  private final SeverityOverrides severities;
  private final Severity failOn;
  private final DiagnosticCollector found = new DiagnosticCollector();
  private Map<String, SourceText> files = Map.of();

  /** {@code failOn} is the lowest severity that rejects the content. */
  RunDiagnostics(SeverityOverrides severities, Severity failOn) {
    this.severities = severities;
    this.failOn = failOn;
  }

  /**
   * Adds what a stage has found, with the severities of the project. Codes that are off are
   * dropped.
   */
  void addAll(List<Diagnostic> diagnostics) {
    found.addAll(severities.apply(diagnostics));
  }

  /** Sets the texts that were read, by the paths in diagnostics. */
  void setFiles(Map<String, SourceText> read) {
    files = read;
  }

  /** Whether the content is rejected, so that nothing may be published. */
  boolean reject() {
    return found.list().stream().anyMatch(diagnostic -> diagnostic.severity().isAtLeast(failOn));
  }

  /** The outcome of the run if it ends now, with the folders that it has written. */
  GenerateResult result(List<Path> folders) {
    return new GenerateResult(reject(), list(), folders, files);
  }

  /**
   * The diagnostics in the order found. If there are errors, without notes on unused actors and
   * issues: the mark that uses them may be one that could not be read.
   */
  List<Diagnostic> list() {
    List<Diagnostic> all = found.list();
    boolean anyError = all.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    return all.stream()
        .filter(diagnostic -> !anyError || !UNUSED.contains(diagnostic.code()))
        .toList();
  }
}
