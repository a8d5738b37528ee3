package dev.standpoint.read.html;

/** How HTML in notes is treated. */
public enum RawHtmlPolicy {
  /** Tags are dropped with a warning; the words between them stay. */
  LEFT_OUT,
  /** The safe part of it is published. */
  SANITISED
}
