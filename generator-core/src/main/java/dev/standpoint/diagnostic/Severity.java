package dev.standpoint.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is; only an error keeps a pack from being published. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
