package dev.standpoint.model.register;

import java.util.Locale;

/** What kind of actor holds a position, after the Popolo data standard. */
public enum ActorKind {
  PERSON,
  ORGANIZATION,
  STATE,
  BLOC;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
