package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;

/**
 * Writes what an element holds (ISO 32000-1, 14.7.4): content on the element's own page as a bare
 * number, which is most of it, content of other pages and annotations as references.
 */
final class ChildWriter {

  private final PdfWriter writer;

  ChildWriter(PdfWriter writer) {
    this.writer = writer;
  }

  PdfStructureTreeRoot root() {
    return writer.getStructureTreeRoot();
  }

  PdfArray kids(StructureNode node, PdfStructureElement element) {
    PdfArray array = new PdfArray();
    int own = 0;
    for (StructureChild kid : node.kids()) {
      if (kid instanceof MarkedContentRef slot) {
        own = own == 0 && slot.count() > 0 ? slot.page(0) : own;
        for (int i = 0; i < slot.count(); i++) {
          // OpenPDF takes an element whose first kid is a number for one without elements in it.
          boolean bare = slot.page(i) == own && !(array.isEmpty() && holdsElements(node));
          array.add(bare ? new PdfNumber(slot.id(i)) : reference(slot, i));
        }
      } else if (kid instanceof LinkAnnotation annotated) {
        array.add(annotation(annotated));
      } else if (kid instanceof StructureNode child && isWritten(child)) {
        array.add(child.element(root()));
        child.writeKids(this);
      }
    }
    if (own > 0) {
      element.put(PdfName.PG, writer.getPageReference(own));
    }
    return array;
  }

  private static boolean holdsElements(StructureNode node) {
    return node.kids().stream()
        .anyMatch(kid -> kid instanceof StructureNode child && isWritten(child));
  }

  /** Empty cells keep their place. */
  private static boolean isWritten(StructureNode node) {
    return node.isPainted() || node.type().isCell();
  }

  private PdfDictionary reference(MarkedContentRef slot, int mark) {
    PdfDictionary reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, writer.getPageReference(slot.page(mark)));
    reference.put(PdfName.MCID, new PdfNumber(slot.id(mark)));
    return reference;
  }

  private PdfDictionary annotation(LinkAnnotation annotated) {
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.OBJ, annotated.annotation());
    reference.put(PdfName.PG, writer.getPageReference(annotated.page()));
    return reference;
  }
}
