package dev.standpoint.model.record;

import java.util.Locale;

/** How the marked words relate to what the actor said. */
public enum Mode {
  /** The actor's own words. */
  QUOTE,
  /** The actor's statement in other words. */
  PARAPHRASE,
  /** Somebody else says what the actor holds. */
  REPORTED,
  /** A conclusion of the pack's author; never counts as a source's word. */
  INFERRED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
