package dev.standpoint.model.register;

/** The id of a register's source, as its author wrote it. */
public record SourceId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
