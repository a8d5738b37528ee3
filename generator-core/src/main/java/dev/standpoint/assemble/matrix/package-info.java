/**
 * Tables of actors, groups or outlets by issue, and the lists of shifts and conflicts in them.
 * Depends on assemble.history and assemble.group. Used by assemble.
 */
@NullMarked
package dev.standpoint.assemble.matrix;

import org.jspecify.annotations.NullMarked;
