/**
 * Registers of actors, issues and sources from YAML, CSL-JSON and BibTeX. Depends on read.yaml and
 * read.bibtex. Used by read, read.note and read.mark.
 */
@NullMarked
package dev.standpoint.read.register;

import org.jspecify.annotations.NullMarked;
