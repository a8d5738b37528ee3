/**
 * Which groups an actor speaks for, and the positions of groups, rolled up from their members.
 * Depends on assemble.history. Used by assemble and assemble.matrix.
 */
@NullMarked
package dev.standpoint.assemble.group;

import org.jspecify.annotations.NullMarked;
