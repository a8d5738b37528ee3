package dev.standpoint.diagnostic;

import java.util.List;

/** Diagnostics as text for people: the line, then the source line with carets below the place. */
public final class DiagnosticFormat {

  /** A longer source line is cut to so many code points around the place. */
  private static final int WIDEST = 160;

  /** So many code points of a cut line are shown before the place. */
  private static final int BEFORE = 60;

  private static final String CUT = "\u2026";

  private DiagnosticFormat() {}

  /** The diagnostic, and an excerpt if the source has text at the place. No final line end. */
  public static String format(Diagnostic diagnostic, SourceText source, Palette palette) {
    Span at = diagnostic.at();
    String line = source.line(at.line());
    if (at.length() == 0 || line.isBlank()) {
      return diagnostic.line(palette);
    }
    int[] points = line.codePoints().toArray();
    String carets = palette.paint(diagnostic.severity(), carets(points, at));
    return diagnostic.line(palette) + "\n  " + excerpt(points, at) + carets;
  }

  /** Such as {@code 2 errors, 1 warning in 2 files}; empty if there are neither. */
  public static String summary(List<Diagnostic> diagnostics) {
    long errors = count(diagnostics, Severity.ERROR);
    long warnings = count(diagnostics, Severity.WARNING);
    if (errors + warnings == 0) {
      return "";
    }
    String counts =
        errors == 0
            ? plural(warnings, "warning")
            : plural(errors, "error") + (warnings == 0 ? "" : ", " + plural(warnings, "warning"));
    long files =
        diagnostics.stream()
            .filter(found -> found.severity() != Severity.INFO)
            .map(found -> found.at().path())
            .distinct()
            .count();
    return counts + " in " + plural(files, "file");
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream()
        .filter(found -> found.severity() == severity)
        .mapToLong(Diagnostic::count)
        .sum();
  }

  /** English has one plural for all numbers but 1. */
  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** The line, or a long line's part around the place, and below it the space before the carets. */
  private static String excerpt(int[] line, Span at) {
    int first = at.column() - 1;
    int from = from(line, at);
    int to = to(line, at);
    StringBuilder shown = new StringBuilder(from > 0 ? CUT : "");
    StringBuilder below = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < to; i++) {
      shown.appendCodePoint(visible(line[i]));
      if (i < first) {
        below.append(line[i] == '\t' ? '\t' : ' ');
      }
    }
    below.append(" ".repeat(Math.max(0, first - to)));
    return shown.append(to < line.length ? CUT : "") + "\n  " + below;
  }

  /** One caret for each code point of the place, and at least one, up to the end of the line. */
  private static String carets(int[] line, Span at) {
    int first = at.column() - 1;
    int end = Math.min(to(line, at), first + at.length());
    return "^".repeat(Math.max(1, end - first));
  }

  /** The first code point shown, as an index into the line. */
  private static int from(int[] line, Span at) {
    return line.length <= WIDEST ? 0 : Math.max(0, at.column() - 1 - BEFORE);
  }

  /** The index after the last code point shown. */
  private static int to(int[] line, Span at) {
    return Math.min(line.length, from(line, at) + WIDEST);
  }

  /** Tabs stay, so that the carets line up. Other control characters could change the terminal. */
  private static int visible(int point) {
    return Character.isISOControl(point) && point != '\t' ? 0xFFFD : point;
  }
}
