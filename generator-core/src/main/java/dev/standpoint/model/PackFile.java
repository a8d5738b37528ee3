package dev.standpoint.model;

import dev.standpoint.diagnostic.SourceText;

/**
 * A file that a pack was read from. Its path starts in the pack's folder, with {@code /} between
 * names; a register that several packs share is in {@code shared/}.
 */
public record PackFile(String path, SourceText text) {}
