/**
 * BibTeX and BibLaTeX files as the fields that CSL has for them, each with its place. Depends on
 * diagnostic and the tree of read.yaml. Used by read.
 */
@NullMarked
package dev.standpoint.read.bibtex;

import org.jspecify.annotations.NullMarked;
