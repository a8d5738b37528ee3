package dev.standpoint.model.record;

import dev.standpoint.model.register.SourceId;

/**
 * A citation of a source, with the words before it and the locator after it, each empty if none.
 * The author is left out if the text has just named it.
 */
public record Citation(SourceId source, String prefix, String locator, Author author) {

  /** Whether a citation style shows the author of the source. */
  public enum Author {
    NAMED,
    LEFT_OUT
  }

  public Citation(SourceId source, String prefix, String locator) {
    this(source, prefix, locator, Author.NAMED);
  }
}
