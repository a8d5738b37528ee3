package dev.standpoint.model.register;

import java.util.Locale;

/** The kind of answer that an issue asks for: a stance, a quantity, or one of its options. */
public enum IssueKind {
  STANCE,
  QUANTITY,
  CHOICE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
