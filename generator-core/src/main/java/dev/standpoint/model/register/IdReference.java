package dev.standpoint.model.register;

import dev.standpoint.diagnostic.Span;

/** An id where the author wrote it; whether it exists is for the checks to say. */
public record IdReference<I>(I id, Span at) {}
