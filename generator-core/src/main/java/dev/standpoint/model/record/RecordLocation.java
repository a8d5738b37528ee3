package dev.standpoint.model.record;

import dev.standpoint.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands: the slug of its note, the span of its mark, and the label that says with
 * whom the text there may be shared, null for none.
 */
public record RecordLocation(String note, Span at, @Nullable Tlp label) {}
