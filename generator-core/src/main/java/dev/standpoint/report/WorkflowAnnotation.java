package dev.standpoint.report;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SourceText;
import java.util.Map;

/**
 * A diagnostic as a workflow command of GitHub Actions, which reads it from the log and shows it
 * next to the line in the pull request.
 */
public final class WorkflowAnnotation {

  private WorkflowAnnotation() {}

  /** One line; {@code files} are the texts that were read, by path. */
  public static String of(Diagnostic found, Map<String, SourceText> files, Repository repository) {
    Region region = Region.of(found.at(), files);
    return "::"
        + command(found.severity())
        + " file="
        + property(repository.path(found.at().path()))
        + ",line="
        + region.startLine()
        + place(region)
        + ",title="
        + found.code()
        + "::"
        + data(found.advice());
  }

  /** Columns are allowed on a single line only. The end column is inclusive, unlike a region's. */
  private static String place(Region region) {
    if (region.endLine() > region.startLine()) {
      return ",endLine=" + region.endLine();
    }
    int last = Math.max(region.startColumn(), region.endColumn() - 1);
    return ",col=" + region.startColumn() + ",endColumn=" + last;
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  /** Escapes for the text of a workflow command. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes for a property, in which colons and commas separate. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
