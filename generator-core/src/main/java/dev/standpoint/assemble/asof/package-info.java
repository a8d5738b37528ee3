/**
 * Removes from a pack everything that was not yet known on a day. Depends on model and
 * assemble.coverage. Used by assemble.
 */
@NullMarked
package dev.standpoint.assemble.asof;

import org.jspecify.annotations.NullMarked;
