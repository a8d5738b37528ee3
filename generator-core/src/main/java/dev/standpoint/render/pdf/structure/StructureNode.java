package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * An element of the structure. It gets into the file when something of it is painted: what style
 * sheets hide leaves no trace.
 */
final class StructureNode implements StructureChild {

  private final @Nullable StructureNode parent;
  private final StructureType type;
  private final @Nullable Element source;
  private final List<StructureChild> kids = new ArrayList<>();
  private @Nullable String id;
  private @Nullable CellSpan place;
  private @Nullable PdfStructureElement element;

  private StructureNode(
      @Nullable StructureNode parent, StructureType type, @Nullable Element source) {
    this.parent = parent;
    this.type = type;
    this.source = source;
  }

  static StructureNode root(Element source) {
    return new StructureNode(null, StructureType.DOCUMENT, source);
  }

  /** {@code from} is absent for what no element of the document stands for. */
  StructureNode append(StructureType kind, @Nullable Element from) {
    StructureNode kid = new StructureNode(this, kind, from);
    kids.add(kid);
    return kid;
  }

  /** The same as the first kid. */
  StructureNode prepend(StructureType kind, Element from) {
    StructureNode kid = new StructureNode(this, kind, from);
    kids.add(0, kid);
    return kid;
  }

  @Nullable StructureNode parent() {
    return parent;
  }

  /** The last kid where no element of the document stands for it, else a new one. */
  StructureNode anonymous(StructureType kind) {
    return lastKid() instanceof StructureNode node && node.type == kind && node.source == null
        ? node
        : append(kind, null);
  }

  MarkedContentRef slot(@Nullable Element repeated) {
    MarkedContentRef slot = new MarkedContentRef(this, repeated);
    kids.add(slot);
    return slot;
  }

  StructureType type() {
    return type;
  }

  @Nullable Element source() {
    return source;
  }

  List<StructureChild> kids() {
    return kids;
  }

  @Nullable StructureChild lastKid() {
    return kids.isEmpty() ? null : kids.get(kids.size() - 1);
  }

  /** An attribute of the element that it stands for; empty without either. */
  String attribute(String name) {
    return source == null ? "" : source.getAttribute(name);
  }

  void bind(LinkAnnotation annotation) {
    kids.add(annotation);
  }

  void identify(String unique) {
    id = unique;
  }

  @Nullable String id() {
    return id;
  }

  void put(CellSpan inTable) {
    place = inTable;
  }

  @Nullable CellSpan place() {
    return place;
  }

  boolean hasContent() {
    return kids.stream()
        .anyMatch(
            kid ->
                kid instanceof MarkedContentRef slot
                    ? slot.count() > 0
                    : kid instanceof StructureNode node && node.hasContent());
  }

  boolean isPainted() {
    return element != null;
  }

  /** Its object in the file, made with those around it when first asked for. */
  PdfStructureElement element(PdfStructureTreeRoot root) {
    PdfStructureElement made = element;
    if (made == null) {
      made = parent == null ? new PdfStructureElement(root, tag()) : parent.child(root, tag());
      element = made;
      StructureAttributes.write(this, made);
    }
    return made;
  }

  private PdfName tag() {
    return type == StructureType.HEADING ? type.tag(level()) : type.tag();
  }

  /** Of a heading, as the document has it, from 1. */
  int level() {
    return source == null ? 1 : Character.digit(source.getTagName().charAt(1), 10);
  }

  private PdfStructureElement child(PdfStructureTreeRoot root, PdfName tag) {
    PdfStructureElement self = element(root);
    // OpenPDF notes the child here too, where none may be while content is marked.
    PdfStructureElement child = new PdfStructureElement(self, tag);
    self.remove(PdfName.K);
    return child;
  }

  /** What is painted of it, in the order of the document; empty cells keep their place. */
  void writeKids(ChildWriter writer) {
    PdfStructureElement self = element(writer.root());
    self.remove(PdfName.K);
    PdfArray array = writer.kids(this, self);
    if (!array.isEmpty()) {
      self.put(PdfName.K, array);
    }
    if (type == StructureType.TABLE) {
      mendParts(writer.root());
    }
  }

  /** A head or foot of nothing is all the body that a table has (ISO 14289-1, 7.2). */
  private void mendParts(PdfStructureTreeRoot root) {
    List<StructureNode> parts =
        kids.stream()
            .filter(kid -> kid instanceof StructureNode node && node.isPainted())
            .map(StructureNode.class::cast)
            .toList();
    if (parts.stream().noneMatch(part -> part.type == StructureType.TABLE_BODY)) {
      parts.stream()
          .filter(part -> part.type.isEdge())
          .forEach(part -> part.element(root).put(PdfName.S, StructureType.TABLE_BODY.tag()));
    }
  }
}
