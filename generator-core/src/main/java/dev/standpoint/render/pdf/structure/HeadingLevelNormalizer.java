package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureTreeRoot;

/**
 * Closes gaps between the levels of headings, which PDF/UA-1 (ISO 14289-1, 7.4.2) forbids.
 * Documents have gaps if an author skips a level or a style sheet hides a heading.
 */
final class HeadingLevelNormalizer {

  private final PdfStructureTreeRoot root;

  /** The level of the last painted heading, after correction; 0 before the first. */
  private int last;

  HeadingLevelNormalizer(PdfStructureTreeRoot root) {
    this.root = root;
  }

  void normalize(StructureNode node) {
    if (node.type() == StructureType.HEADING && node.isPainted()) {
      // A level may go up by one and down by any number.
      last = Math.min(node.level(), last + 1);
      node.element(root).put(PdfName.S, StructureType.HEADING.tag(last));
    }
    for (StructureChild kid : node.kids()) {
      if (kid instanceof StructureNode below) {
        normalize(below);
      }
    }
  }
}
