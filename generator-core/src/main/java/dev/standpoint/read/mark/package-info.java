/**
 * Attributes in braces become positions, events and views. Depends on read.markdown and
 * read.register. Used by read.note, its helper rooms, and read.
 */
@NullMarked
package dev.standpoint.read.mark;

import org.jspecify.annotations.NullMarked;
