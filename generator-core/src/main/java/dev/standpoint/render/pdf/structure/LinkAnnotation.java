package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfIndirectReference;

/** The area of a link on one page; {@code page} counts from 1. */
record LinkAnnotation(PdfIndirectReference annotation, int page) implements StructureChild {}
