/**
 * Reads BibTeX and BibLaTeX files into CSL's variables, each with its place in the file. Depends on
 * read.value. Used by read.register.
 */
@NullMarked
package dev.standpoint.read.bibtex;

import org.jspecify.annotations.NullMarked;
