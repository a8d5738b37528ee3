/**
 * Print XHTML to PDF; the only package that sees Flying Saucer and OpenPDF. Depends on render. Used
 * by Generator.
 */
@NullMarked
package dev.standpoint.render.pdf;

import org.jspecify.annotations.NullMarked;
