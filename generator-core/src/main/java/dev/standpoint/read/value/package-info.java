/**
 * Values as authors write them, each with its place in the file: the tree that YAML, JSON and
 * BibTeX are read into, and its fields and dates as Java types. Depends on diagnostic and model.
 * Used by all other rooms of read.
 */
@NullMarked
package dev.standpoint.read.value;

import org.jspecify.annotations.NullMarked;
