/**
 * Reads registers of actors, issues and sources. Depends on read.yaml, read.json, read.bibtex and
 * read.value. Used by read, read.note and read.mark.
 */
@NullMarked
package dev.standpoint.read.register;

import org.jspecify.annotations.NullMarked;
