/**
 * Reads JSON (RFC 8259) into the same tree as YAML, with errors in words for authors. Depends on
 * read.value. Used by read.register.
 */
@NullMarked
package dev.standpoint.read.json;

import org.jspecify.annotations.NullMarked;
