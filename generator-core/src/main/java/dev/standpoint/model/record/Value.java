package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueKind;

/** What a position says on its issue: a stance, a quantity, a choice, or the rejection of one. */
public sealed interface Value permits Stance, Quantity, Choice, Rejection {

  /** Whether an issue of that kind can be answered so. */
  boolean answers(IssueKind kind);

  /** Whether two sources giving these two values contradict one another. */
  boolean conflictsWith(Value other);

  /** Whether the value counts in shifts and conflicts; silence and rejections do not. */
  default boolean counts() {
    return true;
  }

  /** The form that ids are made of; equal for equal values. */
  String key();
}
