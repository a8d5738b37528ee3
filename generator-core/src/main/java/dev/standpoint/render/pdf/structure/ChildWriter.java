package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;

/**
 * Writes the children of a structure element, its {@code /K} (ISO 32000-1, 14.7.4). Content on the
 * element's own page, which is most of it, is a bare number. Content of other pages and annotations
 * are references.
 */
final class ChildWriter {

  private final PdfWriter writer;

  ChildWriter(PdfWriter writer) {
    this.writer = writer;
  }

  PdfStructureTreeRoot root() {
    return writer.getStructureTreeRoot();
  }

  /** The array for {@code /K}; it also writes the children of the children. */
  PdfArray kids(StructureNode node, PdfStructureElement element) {
    PdfArray array = new PdfArray();
    int own = 0;
    for (StructureChild kid : node.kids()) {
      if (kid instanceof MarkedContentRef place) {
        // The page of the first content becomes the element's own page.
        own = own == 0 && place.count() > 0 ? place.page(0) : own;
        for (int i = 0; i < place.count(); i++) {
          // If the first kid is a number, OpenPDF assumes that the element has no child elements.
          boolean bare = place.page(i) == own && !(array.isEmpty() && holdsElements(node));
          array.add(bare ? new PdfNumber(place.id(i)) : reference(place, i));
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

  /** Empty cells are written too, so that rows keep their columns. */
  private static boolean isWritten(StructureNode node) {
    return node.isPainted() || node.type().isCell();
  }

  /** A marked-content reference, which names its page (ISO 32000-1, 14.7.4.2). */
  private PdfDictionary reference(MarkedContentRef place, int mark) {
    PdfDictionary reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, writer.getPageReference(place.page(mark)));
    reference.put(PdfName.MCID, new PdfNumber(place.id(mark)));
    return reference;
  }

  /** An object reference to a link annotation (ISO 32000-1, 14.7.4.3). */
  private PdfDictionary annotation(LinkAnnotation annotated) {
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.OBJ, annotated.annotation());
    reference.put(PdfName.PG, writer.getPageReference(annotated.page()));
    return reference;
  }
}
