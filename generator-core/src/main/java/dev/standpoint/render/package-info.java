/**
 * {@code Briefing} to artifacts, and the words and addresses that all formats share. Depends on
 * assemble. Used by publish.
 */
@NullMarked
package dev.standpoint.render;

import org.jspecify.annotations.NullMarked;
