package dev.standpoint.model.register;

/** The id of a register's actor, as its author wrote it. */
public record ActorId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
