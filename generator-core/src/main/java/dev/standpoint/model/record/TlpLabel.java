package dev.standpoint.model.record;

import dev.standpoint.diagnostic.Span;

/** A TLP label of a text or a record, and the place where an author wrote it. */
public record TlpLabel(Tlp tlp, Span at) {}
