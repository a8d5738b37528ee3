package dev.standpoint;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticFormat;
import dev.standpoint.diagnostic.Palette;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.report.Repository;
import dev.standpoint.report.WorkflowAnnotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
    return format(diagnostic, Palette.PLAIN);
  }

  /** The same in colour. */
  public String format(Diagnostic diagnostic, Palette palette) {
    SourceText source =
        files.getOrDefault(diagnostic.at().path(), new SourceText(diagnostic.at().path(), ""));
    return DiagnosticFormat.format(diagnostic, source, palette);
  }

  /** A diagnostic as a command to GitHub's workflows, on one line. */
  public String annotation(Diagnostic diagnostic, Repository repository) {
    return WorkflowAnnotation.of(diagnostic, files, repository);
  }

  /** {@code 2 errors, 1 warning in 2 files}; empty where there is none of both. */
  public String summary() {
    return DiagnosticFormat.summary(diagnostics);
  }
}
