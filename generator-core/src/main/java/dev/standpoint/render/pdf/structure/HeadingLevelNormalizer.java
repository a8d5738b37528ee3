package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureTreeRoot;

/**
 * Levels of headings without a gap, as PDF/UA-1 (ISO 14289-1, 7.4.2) asks for: a document may skip
 * one, or hide the heading that had it.
 */
final class HeadingLevelNormalizer {

  private final PdfStructureTreeRoot root;
  private int last;

  public HeadingLevelNormalizer(PdfStructureTreeRoot root) {
    this.root = root;
  }

  void set(StructureNode node) {
    if (node.type() == StructureType.HEADING && node.isPainted()) {
      last = Math.min(node.level(), last + 1);
      node.element(root).put(PdfName.S, StructureType.HEADING.tag(last));
    }
    for (StructureChild kid : node.kids()) {
      if (kid instanceof StructureNode below) {
        set(below);
      }
    }
  }
}
