package dev.standpoint.render;

import java.util.Locale;

/** The size of a PDF's pages. */
public enum Paper {
  A4,
  LETTER;

  /** Its name in parameters and templates. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
