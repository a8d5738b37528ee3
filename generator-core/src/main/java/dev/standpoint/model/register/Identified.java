package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;

/**
 * Something with an id that is unique within its kind in a pack, and the place of its definition.
 */
public interface Identified<I> {

  /** Equal ids of the same kind name the same thing. */
  I id();

  /** Where the author wrote the id, for messages. */
  Span at();
}
