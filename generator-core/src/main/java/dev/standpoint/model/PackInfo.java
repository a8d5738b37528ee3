package dev.standpoint.model;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of pack.md that is about the pack. Texts that are not given are empty. Without a
 * citation style, sources are cited by number. {@code since} is the day after which changes are
 * listed.
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
    @Nullable Edtf since,
    Span at) {}
