package dev.standpoint.render;

import dev.standpoint.diagnostic.Diagnostic;

/** An error in a project's own template or style that is found only when it is used. */
public final class RenderException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public RenderException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.line(), cause);
    this.diagnostic = diagnostic;
  }

  /** The error as it is reported to the author of the template or style. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
