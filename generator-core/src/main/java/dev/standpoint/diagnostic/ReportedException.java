package dev.standpoint.diagnostic;

/** Ends a run with one diagnostic. The cause is what was thrown. */
public class ReportedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public ReportedException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.line(), cause);
    this.diagnostic = diagnostic;
  }

  /** The error as it is reported. */
  public final Diagnostic diagnostic() {
    return diagnostic;
  }
}
