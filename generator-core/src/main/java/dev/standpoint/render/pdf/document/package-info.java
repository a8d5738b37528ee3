/**
 * The document to print, prepared for the engine, and the properties of the PDF that the engine
 * does not write: metadata, dates, id, colours and attachments for archives. Depends on
 * render.pdf.font, render.pdf.script, render.words, theme and xml. Used by render.pdf.
 */
@NullMarked
package dev.standpoint.render.pdf.document;

import org.jspecify.annotations.NullMarked;
