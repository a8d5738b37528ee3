package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;

/**
 * Something with an id that is unique within its kind in a pack, and the place of its definition.
 */
public interface Identified<I> {

  I id();

  Span at();
}
