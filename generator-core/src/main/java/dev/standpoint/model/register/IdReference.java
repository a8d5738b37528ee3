package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;

/** An id that an author wrote to refer to something. The checks report if that does not exist. */
public record IdReference<I>(I id, Span at) {}
