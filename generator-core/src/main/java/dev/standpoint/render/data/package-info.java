/**
 * Files for other programs: JSON, CSV, iCalendar, Atom and JSON-LD, all below {@code data/}. Their
 * keys and columns are in this code; their text for readers comes from render.words. Depends on
 * render and render.words. Used by Generator.
 */
@NullMarked
package dev.standpoint.render.data;

import org.jspecify.annotations.NullMarked;
