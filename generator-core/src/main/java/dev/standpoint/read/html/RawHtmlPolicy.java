package dev.standpoint.read.html;

/** How HTML in notes is treated. */
public enum RawHtmlPolicy {
  LEFT_OUT,
  /** The safe part of it is published. */
  SANITISED
}
