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
 * An element of the structure. It is written to the file only if something of it is painted, so
 * that hidden elements leave no trace.
 */
final class StructureNode implements StructureChild {

  private final @Nullable StructureNode parent;
  private final StructureType type;
  private final @Nullable Element source;

  /** In reading order. */
  private final List<StructureChild> kids = new ArrayList<>();

  /** Only for notes and header cells, which others refer to. */
  private @Nullable String id;

  /** Only for cells, once their table is complete. */
  private @Nullable CellSpan span;

  /** Null until something of it is painted. */
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

  /** {@code from} is null if the node has no element of its own in the document. */
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

  /** The last kid if it is of this type and has no element in the document, else a new one. */
  StructureNode anonymous(StructureType kind) {
    return lastKid() instanceof StructureNode node && node.type == kind && node.source == null
        ? node
        : append(kind, null);
  }

  /** A place for a text or picture; {@code repeated} is the table's head or foot around it. */
  MarkedContentRef addContent(@Nullable Element repeated) {
    MarkedContentRef content = new MarkedContentRef(this, repeated);
    kids.add(content);
    return content;
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

  /** An attribute of its element in the document; empty without either. */
  String attribute(String name) {
    return source == null ? "" : source.getAttribute(name);
  }

  void add(LinkAnnotation annotation) {
    kids.add(annotation);
  }

  void setId(String unique) {
    id = unique;
  }

  @Nullable String id() {
    return id;
  }

  void setSpan(CellSpan inTable) {
    span = inTable;
  }

  @Nullable CellSpan span() {
    return span;
  }

  /** Whether anything in it or below it was painted. */
  boolean hasContent() {
    return kids.stream()
        .anyMatch(
            kid ->
                kid instanceof MarkedContentRef content
                    ? content.count() > 0
                    : kid instanceof StructureNode node && node.hasContent());
  }

  /** Whether it has an object in the file. */
  boolean isPainted() {
    return element != null;
  }

  /** Its object in the file, created with those of its parents on first use. */
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

  /** The level of a heading in the document, from 1. */
  int level() {
    return source == null ? 1 : Character.digit(source.getTagName().charAt(1), 10);
  }

  private PdfStructureElement child(PdfStructureTreeRoot root, PdfName tag) {
    PdfStructureElement self = element(root);
    // OpenPDF adds the child to /K, and then would not mark content of this element any more.
    PdfStructureElement child = new PdfStructureElement(self, tag);
    self.remove(PdfName.K);
    return child;
  }

  /** Writes the painted children in the order of the document, and empty cells. */
  void writeKids(ChildWriter writer) {
    PdfStructureElement self = element(writer.root());
    self.remove(PdfName.K);
    PdfArray array = writer.kids(this, self);
    if (!array.isEmpty()) {
      self.put(PdfName.K, array);
    }
    if (type == StructureType.TABLE) {
      requireBody(writer.root());
    }
  }

  /**
   * A table with a head or foot must have a body (ISO 14289-1, 7.2): without one they become it.
   */
  private void requireBody(PdfStructureTreeRoot root) {
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
