package dev.standpoint.model.record;

import dev.standpoint.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * The place of a record: the slug of its note, the span of its mark, and the TLP label of the text
 * there (null if none).
 */
public record RecordLocation(String note, Span at, @Nullable Tlp label) {}
