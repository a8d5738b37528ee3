package dev.standpoint.render;

import dev.standpoint.diagnostic.Diagnostic;

/** A fault in a project's own template or style, found only when it was put to use. */
public final class RenderException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public RenderException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.line(), cause);
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
