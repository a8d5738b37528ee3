/**
 * Events and positions in the order of their dates. Depends on model. Used by assemble and
 * assemble.coverage.
 */
@NullMarked
package dev.standpoint.assemble.timeline;

import org.jspecify.annotations.NullMarked;
