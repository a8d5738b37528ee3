package dev.standpoint.render;

import java.util.Locale;

/** How much of a pack its PDF contains. */
public enum PdfProfile {
  /** The content of the front page, on a few pages. */
  BRIEF,
  /** All of the pack. */
  FULL;

  /** Its name in parameters. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
