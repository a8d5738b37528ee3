package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueId;

/** A condition of a position: one side of another issue, or words. */
public sealed interface Condition {

  /** That the answer to an issue is yes, or no if {@code met} is false. */
  record OnIssue(IssueId issue, boolean met) implements Condition {}

  /** A condition that is not an issue of the pack. */
  record InWords(String words) implements Condition {}
}
