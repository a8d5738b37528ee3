package dev.standpoint.model;

/** A source cited with the words before it and the locator after it, each empty for none. */
public record Citation(SourceId source, String prefix, String locator) {}
