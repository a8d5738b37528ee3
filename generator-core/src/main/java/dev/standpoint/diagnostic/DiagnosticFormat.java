package dev.standpoint.diagnostic;

import java.util.List;

/** How diagnostics look to a person: the line, then the source line with carets below the words. */
public final class DiagnosticFormat {

  private DiagnosticFormat() {}

  /** The diagnostic's line and, where the source has the place, an excerpt; no final line end. */
  public static String format(Diagnostic diagnostic, SourceText source) {
    Span at = diagnostic.at();
    String line = source.line(at.line());
    if (at.length() == 0 || line.isBlank()) {
      return diagnostic.line();
    }
    return diagnostic.line() + "\n  " + line + "\n  " + carets(line, at);
  }

  /** {@code 2 errors, 1 warning in 2 files}, or the empty string for none of both. */
  public static String summary(List<Diagnostic> diagnostics) {
    long errors = count(diagnostics, Severity.ERROR);
    long warnings = count(diagnostics, Severity.WARNING);
    if (errors + warnings == 0) {
      return "";
    }
    String faults =
        errors == 0
            ? plural(warnings, "warning")
            : plural(errors, "error") + (warnings == 0 ? "" : ", " + plural(warnings, "warning"));
    long files =
        diagnostics.stream()
            .filter(found -> found.severity() != Severity.INFO)
            .map(found -> found.at().path())
            .distinct()
            .count();
    return faults + " in " + plural(files, "file");
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(found -> found.severity() == severity).count();
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** Tabs stay tabs, so that the carets stand below the words whatever a tab's width. */
  private static String carets(String line, Span at) {
    StringBuilder below = new StringBuilder();
    int[] points = line.codePoints().toArray();
    int end = Math.min(points.length, at.column() - 1 + at.length());
    for (int i = 0; i < at.column() - 1; i++) {
      below.append(i < points.length && points[i] == '\t' ? '\t' : ' ');
    }
    return below.append("^".repeat(Math.max(1, end - at.column() + 1))).toString();
  }
}
