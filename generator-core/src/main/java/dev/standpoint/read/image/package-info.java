/**
 * Recognises pictures by their bytes, measures them and makes SVG safe to publish. Depends on model
 * and xml. Used by read.files and read.note.
 */
@NullMarked
package dev.standpoint.read.image;

import org.jspecify.annotations.NullMarked;
