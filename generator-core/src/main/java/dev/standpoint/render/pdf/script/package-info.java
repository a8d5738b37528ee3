/**
 * Text in any script on the page: fonts that stand in for one another, Arabic letters joined, lines
 * from right to left. Depends on nothing of render.pdf. Used by it.
 */
@NullMarked
package dev.standpoint.render.pdf.script;

import org.jspecify.annotations.NullMarked;
