package dev.standpoint.diagnostic;

import java.util.Locale;

/** How severe a problem is, most severe first. By default only errors prevent publishing. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** Whether this is as severe as another, or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The name in lower case, as messages and poms have it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
