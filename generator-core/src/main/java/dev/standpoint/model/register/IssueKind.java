package dev.standpoint.model.register;

import java.util.Locale;

/** What an answer to an issue looks like: a stance, a quantity, or one of its options. */
public enum IssueKind {
  STANCE,
  QUANTITY,
  CHOICE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
