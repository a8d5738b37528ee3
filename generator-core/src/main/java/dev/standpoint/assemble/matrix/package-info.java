/**
 * Tables of actors, groups or outlets by issue, and what stands out in them: shifts and conflicts.
 * Depends on assemble.history and assemble.group. Used by assemble.
 */
@NullMarked
package dev.standpoint.assemble.matrix;

import org.jspecify.annotations.NullMarked;
