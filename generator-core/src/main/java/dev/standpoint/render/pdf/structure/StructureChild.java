package dev.standpoint.render.pdf.structure;

/** What an element of the structure holds, in reading order: elements and content. */
sealed interface StructureChild permits StructureNode, MarkedContentRef, LinkAnnotation {}
