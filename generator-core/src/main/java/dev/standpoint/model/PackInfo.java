package dev.standpoint.model;

import dev.standpoint.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** What pack.md's front matter says of the pack as a whole; absent texts are empty. */
public record PackInfo(
    String id,
    String title,
    String summary,
    String language,
    String publisher,
    @Nullable Edtf asOf,
    Span at) {}
