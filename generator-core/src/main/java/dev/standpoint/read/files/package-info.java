/**
 * Finds the files of a content folder and what each is used for, and reads their texts. The only
 * room that opens input files. Depends on read.image. Used by read and read.note.
 */
@NullMarked
package dev.standpoint.read.files;

import org.jspecify.annotations.NullMarked;
