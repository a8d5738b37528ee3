/**
 * What a pack says of each actor, issue, source and outlet. Depends on assemble. Used by render.
 */
@NullMarked
package dev.standpoint.assemble.profile;

import org.jspecify.annotations.NullMarked;
