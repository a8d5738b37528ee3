package dev.standpoint.read.note;

/** What becomes of HTML in notes. */
public enum RawHtml {
  LEFT_OUT,
  /** What is safe in it is published. */
  SANITISED
}
