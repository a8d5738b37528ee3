package dev.standpoint.model.record;

import java.util.Locale;

/** How the words of a position relate to what was said. */
public enum Mode {
  QUOTE,
  PARAPHRASE,
  REPORTED,
  INFERRED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
