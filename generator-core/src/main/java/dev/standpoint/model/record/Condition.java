package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueId;

/** On what a position depends: one side of another issue, or words. */
public sealed interface Condition {

  /** That the answer to an issue is yes, or, where {@code met} is false, no. */
  record OnIssue(IssueId issue, boolean met) implements Condition {}

  /** A condition that is no issue of the pack. */
  record InWords(String words) implements Condition {}
}
