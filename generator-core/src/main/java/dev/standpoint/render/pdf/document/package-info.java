/**
 * The document to print, and what the PDF says of itself: title, language, dates, colours,
 * attachments. Depends on render.pdf.script and theme. Used by render.pdf.
 */
@NullMarked
package dev.standpoint.render.pdf.document;

import org.jspecify.annotations.NullMarked;
