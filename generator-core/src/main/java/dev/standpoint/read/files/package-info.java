/**
 * Which files a content folder has and what each of them is for. Depends on read.image. Used by
 * read and read.note.
 */
@NullMarked
package dev.standpoint.read.files;

import org.jspecify.annotations.NullMarked;
