/**
 * Turns the text of one Markdown file into a note and its records. {@code NoteReader} is the way
 * in; a reader for each kind of block or inline does the work, and all of them share one {@code
 * NoteContext}. Depends on read.frontmatter, read.html, read.plainform, read.mark, read.files and
 * read.register. Used by read.
 */
@NullMarked
package dev.standpoint.read.note;

import org.jspecify.annotations.NullMarked;
