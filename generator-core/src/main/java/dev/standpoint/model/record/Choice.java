package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueKind;

/** One option of an issue of kind choice, by its id. */
public record Choice(String option) implements Value {
  @Override
  public boolean answers(IssueKind kind) {
    return kind == IssueKind.CHOICE;
  }

  @Override
  public boolean conflictsWith(Value other) {
    return !equals(other) && other.counts();
  }

  @Override
  public String key() {
    return option;
  }
}
