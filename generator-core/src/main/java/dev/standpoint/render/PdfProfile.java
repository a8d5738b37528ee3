package dev.standpoint.render;

import java.util.Locale;

/** How much of a pack its PDF holds. */
public enum PdfProfile {
  /** What the front page shows, on a few pages. */
  BRIEF,
  /** All of it. */
  FULL;

  /** What parameters call it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
