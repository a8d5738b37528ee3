/**
 * Turns a briefing into the records that templates see: texts, numbers, lists and records of these,
 * ready to print, never null. The records are nested in {@code PageView}, {@code MatrixView} and so
 * on; {@code templates/README.md} lists them for theme authors. Depends on assemble, render.words
 * and render.link. Used by render.prose and render.page.
 */
@NullMarked
package dev.standpoint.render.view;

import org.jspecify.annotations.NullMarked;
