package dev.standpoint.model;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What pack.md's front matter says of the pack as a whole; absent texts are empty. Without a
 * citation style sources are cited by our own numbers.
 */
public record PackInfo(
    String id,
    String title,
    String summary,
    String language,
    String publisher,
    String edition,
    String citationStyle,
    @Nullable Edtf asOf,
    Span at) {}
