/**
 * {@code Pack} to {@code Briefing}: all sorting, grouping and as-of filtering. Depends on model.
 * Used by render.
 */
@NullMarked
package dev.standpoint.assemble;

import org.jspecify.annotations.NullMarked;
