package dev.standpoint.model.record;

import dev.standpoint.model.register.SourceId;

/**
 * A source cited with the words before it and the locator after it, each empty for none; its author
 * is left out where the text has just named it.
 */
public record Citation(SourceId source, String prefix, String locator, Author author) {

  /** Whether a style that names authors names this source's. */
  public enum Author {
    NAMED,
    LEFT_OUT
  }

  public Citation(SourceId source, String prefix, String locator) {
    this(source, prefix, locator, Author.NAMED);
  }
}
