/**
 * Files for other programs: JSON, CSV, iCalendar, Atom and JSON-LD, all below {@code data/}.
 * Depends on render. Used by Generator.
 */
@NullMarked
package dev.standpoint.render.data;

import org.jspecify.annotations.NullMarked;
