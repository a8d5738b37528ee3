/**
 * Fonts of the theme and of folders that stand in for the fonts of the print style. Their tables
 * are read when a character needs them first. Depends on theme. Used by render.pdf,
 * render.pdf.script and render.pdf.document.
 */
@NullMarked
package dev.standpoint.render.pdf.font;

import org.jspecify.annotations.NullMarked;
