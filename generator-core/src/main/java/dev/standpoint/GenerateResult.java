package dev.standpoint;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticFormat;
import dev.standpoint.diagnostic.Palette;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.report.Repository;
import dev.standpoint.report.WorkflowAnnotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of a run.
 *
 * @param rejected whether problems kept the content from being published
 * @param diagnostics every problem found, once, in the order of the files
 * @param folders the folders of the packs that were written; empty if the content was rejected or
 *     only checked
 * @param labels the strictest label of each pack that was written and has one, by its folder's name
 * @param files the texts that were read, by the paths in the diagnostics
 * @param failure what was thrown if one of the diagnostics is about Standpoint itself
 */
public record GenerateResult(
    boolean rejected,
    List<Diagnostic> diagnostics,
    List<Path> folders,
    Map<String, Tlp> labels,
    Map<String, SourceText> files,
    Optional<Throwable> failure) {

  public GenerateResult {
    diagnostics = diagnostics.stream().distinct().sorted().toList();
    folders = List.copyOf(folders);
    labels = Map.copyOf(labels);
    files = Map.copyOf(files);
  }

  /** The outcome of a run that has not published any labels. */
  public GenerateResult(
      boolean rejected,
      List<Diagnostic> diagnostics,
      List<Path> folders,
      Map<String, SourceText> files) {
    this(rejected, diagnostics, folders, Map.of(), files, Optional.empty());
  }

  /** The same outcome with the labels of the packs that were written. */
  GenerateResult withLabels(Map<String, Tlp> published) {
    return new GenerateResult(rejected, diagnostics, folders, published, files, failure);
  }

  /** The same outcome with what was thrown. */
  GenerateResult withFailure(Optional<Throwable> thrown) {
    return new GenerateResult(rejected, diagnostics, folders, labels, files, thrown);
  }

  /** A diagnostic as people see it: a line, then the source line with carets below the place. */
  public String format(Diagnostic diagnostic) {
    return format(diagnostic, Palette.PLAIN);
  }

  /** The same in colour. */
  public String format(Diagnostic diagnostic, Palette palette) {
    SourceText source =
        files.getOrDefault(diagnostic.at().path(), new SourceText(diagnostic.at().path(), ""));
    return DiagnosticFormat.format(diagnostic, source, palette);
  }

  /** A diagnostic as a workflow command of GitHub Actions, on one line. */
  public String annotation(Diagnostic diagnostic, Repository repository) {
    return WorkflowAnnotation.of(diagnostic, files, repository);
  }

  /** Such as {@code 2 errors, 1 warning in 2 files}; empty if there are neither. */
  public String summary() {
    return DiagnosticFormat.summary(diagnostics);
  }
}
