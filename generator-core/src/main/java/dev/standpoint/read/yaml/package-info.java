/**
 * YAML 1.2 as a tree whose every node knows its place; the only package that sees the YAML library.
 * Depends on diagnostic. Used by read.
 */
@NullMarked
package dev.standpoint.read.yaml;

import org.jspecify.annotations.NullMarked;
