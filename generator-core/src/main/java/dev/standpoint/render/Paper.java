package dev.standpoint.render;

import java.util.Locale;

/** The size of a PDF's pages. */
public enum Paper {
  A4,
  LETTER;

  /** What parameters and templates call it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
