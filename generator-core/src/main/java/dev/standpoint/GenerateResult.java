package dev.standpoint;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticFormat;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a request: every fault found, sorted, and the folders that were written, none where
 * the content was rejected or only checked. {@code files} are the texts that were read, by path.
 */
public record GenerateResult(
    boolean rejected,
    List<Diagnostic> diagnostics,
    List<Path> folders,
    Map<String, SourceText> files) {

  public GenerateResult {
    diagnostics = diagnostics.stream().distinct().sorted().toList();
    folders = List.copyOf(folders);
    files = Map.copyOf(files);
  }

  /** A diagnostic as it is shown, source line and carets included. */
  public String format(Diagnostic diagnostic) {
    return Optional.ofNullable(files.get(diagnostic.at().path()))
        .map(source -> DiagnosticFormat.format(diagnostic, source))
        .orElseGet(diagnostic::line);
  }

  /** {@code 2 errors, 1 warning in 2 files}; empty where there is none of both. */
  public String summary() {
    return DiagnosticFormat.summary(diagnostics);
  }

  static boolean rejects(List<Diagnostic> diagnostics, Severity failOn) {
    return diagnostics.stream().anyMatch(found -> found.severity().compareTo(failOn) <= 0);
  }
}
