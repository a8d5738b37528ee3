package dev.standpoint.model;

import dev.standpoint.diagnostic.Span;

/** Where a record stands: the slug of its note and the span of its mark. */
public record Place(String note, Span at) {}
