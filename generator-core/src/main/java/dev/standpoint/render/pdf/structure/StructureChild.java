package dev.standpoint.render.pdf.structure;

/** A child of a structure element. Children are in reading order. */
sealed interface StructureChild permits StructureNode, MarkedContentRef, LinkAnnotation {}
