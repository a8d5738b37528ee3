/**
 * Pictures: recognised by their bytes, measured, and made safe to publish. Depends on model. Used
 * by read.files and read.note.
 */
@NullMarked
package dev.standpoint.read.image;

import org.jspecify.annotations.NullMarked;
