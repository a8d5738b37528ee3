package dev.standpoint.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One fault in the content: what was found, where, and, in {@code hint}, what would surely be right
 * (empty where nothing is sure). Sorts by file, line and column.
 */
public record Diagnostic(
    Severity severity, DiagnosticCode code, Span at, String message, String hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** A fault with the severity of its code and no hint. */
  public static Diagnostic of(DiagnosticCode code, Span at, String message) {
    return of(code, at, message, "");
  }

  /** A fault with the severity of its code. */
  public static Diagnostic of(DiagnosticCode code, Span at, String message, String hint) {
    return new Diagnostic(code.severity(), code, at, message, hint);
  }

  /** Whether any of these keeps the pack from being published. */
  public static boolean anyError(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }

  /** The line that compilers taught every editor to click on. */
  public String line() {
    return line(Palette.PLAIN);
  }

  /** The same with the word for its severity in colour. */
  String line(Palette palette) {
    String grave = palette.paint(severity, severity + ":");
    return at + ": " + grave + " " + advice() + " [" + code + "]";
  }

  /** What was found and, where that is sure, what would be right. */
  public String advice() {
    return hint.isEmpty() ? message : message + " - " + hint;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
