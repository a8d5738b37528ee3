package dev.standpoint;

/** What can be made of a pack. */
public enum Format {
  HTML,
  PDF
}
