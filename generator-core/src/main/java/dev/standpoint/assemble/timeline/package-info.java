/**
 * What happened, what was said and what is due, by date. Depends on model. Used by assemble and
 * assemble.coverage.
 */
@NullMarked
package dev.standpoint.assemble.timeline;

import org.jspecify.annotations.NullMarked;
