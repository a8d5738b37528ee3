package dev.standpoint.model.record;

/** The words of a position as its note has them, and whether officials stayed unnamed. */
public record Statement(String words, Mode mode, boolean unnamed) {}
