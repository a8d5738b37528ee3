package dev.standpoint.read.note;

import dev.standpoint.read.html.RawHtmlPolicy;

/** How the notes of a pack are read, by the choice of the build and of the pack's author. */
public record NoteOptions(RawHtmlPolicy html, HandlePolicy handles) {}
