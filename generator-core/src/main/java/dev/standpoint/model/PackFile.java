package dev.standpoint.model;

import dev.standpoint.diagnostic.SourceText;

/**
 * A file that a pack was read from, by its path within the pack ({@code /} between names); a
 * register that several packs share is below {@code shared/}.
 */
public record PackFile(String path, SourceText text) {}
