package dev.standpoint.read.note;

/** What becomes of HTML in notes. */
public enum RawHtmlPolicy {
  LEFT_OUT,
  /** What is safe in it is published. */
  SANITISED
}
