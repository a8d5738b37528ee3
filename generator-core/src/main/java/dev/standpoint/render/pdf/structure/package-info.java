/**
 * The tags of a PDF, its logical structure (ISO 32000-1, 14.7 and 14.8), which the engine does not
 * write: built from the document's tree before painting, filled with ids of content during
 * painting, and connected at the end. Depends on render.pdf.document. Used by render.pdf.
 *
 * <p>{@code StructureBuilder} makes {@code StructureNode}s by {@code ElementRoles} and {@code
 * StructureType}, tables by {@code TableGrid}. {@code StructureTree} is the door while painting.
 * {@code ChildWriter}, {@code StructureAttributes} and {@code HeadingLevelNormalizer} write them.
 */
@NullMarked
package dev.standpoint.render.pdf.structure;

import org.jspecify.annotations.NullMarked;
