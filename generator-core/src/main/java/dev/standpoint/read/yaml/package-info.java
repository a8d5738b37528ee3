/**
 * Reads YAML 1.2 into a tree of {@code DataNode}s. The only room that sees the YAML library.
 * Depends on read.value. Used by read, read.register and read.note.
 */
@NullMarked
package dev.standpoint.read.yaml;

import org.jspecify.annotations.NullMarked;
