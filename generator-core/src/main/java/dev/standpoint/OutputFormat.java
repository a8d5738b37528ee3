package dev.standpoint;

/** What can be made of a pack. */
public enum OutputFormat {
  /** Pages. */
  HTML,
  /** One document. */
  PDF,
  /** Files for other programs. */
  DATA
}
