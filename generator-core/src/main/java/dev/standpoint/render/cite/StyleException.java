package dev.standpoint.render.cite;

/** A style that citeproc cannot use; the message is its own. */
final class StyleException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StyleException(String message, Throwable cause) {
    super(message, cause);
  }
}
