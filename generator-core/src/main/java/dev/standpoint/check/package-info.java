/**
 * Rules across the notes and registers of a pack, one small class each, from {@code Pack} to
 * diagnostics. Rules on a single mark or entry are in the readers. Depends on model. Used by
 * Generator.
 */
@NullMarked
package dev.standpoint.check;

import org.jspecify.annotations.NullMarked;
