package dev.standpoint.model.register;

/** The id of a register's issue, as its author wrote it. */
public record IssueId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
