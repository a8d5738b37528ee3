package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfIndirectReference;

/** The annotation of a link on one page, counted from 1. */
record LinkAnnotation(PdfIndirectReference annotation, int page) implements StructureChild {}
