/**
 * One Markdown file to a note and its records: front matter, blocks, inlines, and the forms without
 * braces. Depends on read.mark. Used by read.
 */
@NullMarked
package dev.standpoint.read.note;

import org.jspecify.annotations.NullMarked;
