package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueKind;
import java.util.Locale;

/** The stance of an actor on an issue. Silent means: was asked, and declined to answer. */
public enum Stance implements Value {
  FOR,
  CONDITIONAL,
  MIXED,
  AGAINST,
  UNDECIDED,
  SILENT;

  @Override
  public boolean answers(IssueKind kind) {
    return kind == IssueKind.STANCE || this == UNDECIDED || this == SILENT;
  }

  @Override
  public boolean conflictsWith(Value other) {
    return !equals(other) && counts() && other.counts();
  }

  @Override
  public boolean counts() {
    return this != SILENT;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
