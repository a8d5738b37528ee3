/**
 * Fonts of the theme and of folders that stand in for the fonts of the print style. Their tables
 * are read when a character needs them first. Depends on model, theme and OpenPDF. Used by
 * render.pdf and render.pdf.script.
 */
@NullMarked
package dev.standpoint.render.pdf.font;

import org.jspecify.annotations.NullMarked;
