package dev.standpoint.render;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.ReportedException;

/** An error in a project's own template or style that is found only when it is used. */
public final class RenderException extends ReportedException {

  private static final long serialVersionUID = 1;

  public RenderException(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic, cause);
  }
}
