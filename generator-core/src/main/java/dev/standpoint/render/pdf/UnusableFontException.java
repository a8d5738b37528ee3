package dev.standpoint.render.pdf;

/** A theme's fonts are such that no PDF can be made that holds them. */
final class UnusableFontException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  UnusableFontException(String message) {
    super(message);
  }
}
