package dev.standpoint.model.record;

import dev.standpoint.model.register.IssueKind;
import java.util.Locale;

/** Where an actor stands on an issue; silent is one who was asked and declined. */
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
