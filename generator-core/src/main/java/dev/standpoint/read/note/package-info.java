/**
 * Turns one Markdown file into a note and its records: front matter, blocks, inlines, and the plain
 * forms without braces. {@code NoteReader} is the way in. Depends on read.mark, read.files,
 * read.image and read.register. Used by read.
 */
@NullMarked
package dev.standpoint.read.note;

import org.jspecify.annotations.NullMarked;
