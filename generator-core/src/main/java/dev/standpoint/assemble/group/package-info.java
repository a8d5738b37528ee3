/**
 * Who speaks for whom, and where groups stand through their members. Depends on assemble.history.
 * Used by assemble and assemble.matrix.
 */
@NullMarked
package dev.standpoint.assemble.group;

import org.jspecify.annotations.NullMarked;
