/**
 * What a project's own print styles and templates ask of the print engine in vain. Depends on
 * nothing of render.pdf. Used by Generator.
 */
@NullMarked
package dev.standpoint.render.pdf.lint;

import org.jspecify.annotations.NullMarked;
