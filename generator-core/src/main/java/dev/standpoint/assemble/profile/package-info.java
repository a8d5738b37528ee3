/**
 * The same findings by actor, issue, source and outlet, one profile for each. Depends on assemble.
 * Used by render.
 */
@NullMarked
package dev.standpoint.assemble.profile;

import org.jspecify.annotations.NullMarked;
