package dev.standpoint.diagnostic;

import java.util.Comparator;

/**
 * One problem in the content. Sorts by file, line and column.
 *
 * @param severity that of the code, unless the project changed it
 * @param at where the problem is
 * @param message what was found: lower case, no final full stop, the author's words in quotes
 * @param hint what would be right, in the same form; empty if nothing is sure
 * @param count how many problems it stands for: 1, or more where the others are not listed
 */
public record Diagnostic(
    Severity severity, DiagnosticCode code, Span at, String message, String hint, int count)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** One problem. */
  public Diagnostic(Severity severity, DiagnosticCode code, Span at, String message, String hint) {
    this(severity, code, at, message, hint, 1);
  }

  /** So many problems of one severity that are not listed, the first of them at a place. */
  static Diagnostic more(Severity severity, Span at, int count) {
    return new Diagnostic(
        severity,
        DiagnosticCode.MORE_PROBLEMS,
        at,
        count + " more problems of severity \"" + severity + "\" are not listed",
        "fix those before, then build again",
        count);
  }

  /** A diagnostic with the severity of its code and without a hint. */
  public static Diagnostic of(DiagnosticCode code, Span at, String message) {
    return of(code, at, message, "");
  }

  /** A diagnostic with the severity of its code. */
  public static Diagnostic of(DiagnosticCode code, Span at, String message, String hint) {
    return new Diagnostic(code.severity(), code, at, message, hint);
  }

  /** The same, but a warning at most: what it is about is not used. */
  public Diagnostic atMostWarning() {
    return severity == Severity.ERROR
        ? new Diagnostic(Severity.WARNING, code, at, message, hint)
        : this;
  }

  /** {@code path:line:column: severity: message - hint [code]}, which editors turn into a link. */
  public String line() {
    return line(Palette.PLAIN);
  }

  /** The same with the severity in colour. */
  String line(Palette palette) {
    String coloured = palette.paint(severity, severity + ":");
    return at + ": " + coloured + " " + advice() + " [" + code + "]";
  }

  /** The message, and the hint if there is one: {@code message - hint}. */
  public String advice() {
    return hint.isEmpty() ? message : message + " - " + hint;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
