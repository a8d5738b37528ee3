package dev.standpoint;

/** The formats that a pack can be written in. */
public enum OutputFormat {
  /** A static web site. */
  HTML,
  /** One tagged PDF document. */
  PDF,
  /** Files for other programs: JSON, CSV, iCalendar, Atom and JSON-LD. */
  DATA
}
