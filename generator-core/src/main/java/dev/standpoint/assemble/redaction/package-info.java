/**
 * Removes from a pack everything that was not yet known on a day, and everything with a stricter
 * TLP label than may be published. Depends on model and assemble.coverage. Used by assemble.
 */
@NullMarked
package dev.standpoint.assemble.redaction;

import org.jspecify.annotations.NullMarked;
