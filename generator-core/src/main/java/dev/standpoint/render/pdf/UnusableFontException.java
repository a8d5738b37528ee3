package dev.standpoint.render.pdf;

/** The fonts of a theme cannot be embedded, so that no PDF can be made. */
final class UnusableFontException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  UnusableFontException(String message) {
    super(message);
  }
}
