/**
 * The logical structure of a PDF (ISO 32000-1, 14.7 and 14.8): built from the print document,
 * filled with what is painted. Depends on nothing of ours. Used by render.pdf.
 */
@NullMarked
package dev.standpoint.render.pdf.structure;

import org.jspecify.annotations.NullMarked;
