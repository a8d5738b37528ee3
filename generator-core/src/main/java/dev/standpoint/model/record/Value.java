package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueKind;

/** The answer of a position to its issue: a stance, a quantity, a choice, or a rejection of one. */
public sealed interface Value permits Stance, Quantity, Choice, Rejection {

  /** Whether this is an answer to issues of that kind. */
  boolean answers(IssueKind kind);

  /** Whether sources that report these two values contradict each other. */
  boolean conflictsWith(Value other);

  /** Whether the value counts in shifts and conflicts. Silence and rejections do not. */
  default boolean counts() {
    return true;
  }

  /** The value as ids and data files have it. Equal values have equal keys. */
  String key();
}
