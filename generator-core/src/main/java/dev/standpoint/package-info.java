/**
 * The pipeline from notes to briefing packs; {@link dev.standpoint.Generator} is the only entry
 * point. Depends on every stage. Used by the Maven plugin.
 */
@NullMarked
package dev.standpoint;

import org.jspecify.annotations.NullMarked;
