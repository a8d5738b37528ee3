package dev.standpoint.model.record;

/** The words of a position in its note, and whether they come from unnamed people. */
public record Statement(String words, Mode mode, boolean unnamed) {}
