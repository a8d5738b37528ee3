package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueKind;

/** The rejection of a quantity or choice by an actor who does not name another. */
public record Rejection(Value rejected) implements Value {
  @Override
  public boolean answers(IssueKind kind) {
    return rejected.answers(kind);
  }

  @Override
  public boolean conflictsWith(Value other) {
    return false;
  }

  @Override
  public boolean counts() {
    return false;
  }

  @Override
  public String key() {
    return "!" + rejected.key();
  }
}
