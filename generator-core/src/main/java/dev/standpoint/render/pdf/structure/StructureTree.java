package dev.standpoint.render.pdf.structure;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNameTree;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document's structure while its pages are painted. OpenPDF counts the marked content of each
 * page and keeps the way back from there (the parent tree); the way down, each element's kids, is
 * set in the end, since OpenPDF's elements hold content or other elements and not, as a paragraph
 * with a link in it does, both.
 */
public final class StructureTree {

  private final StructureNode document;
  private final Map<Node, MarkedContentRef> contents;
  private final Map<Element, MarkedContentRef> before;
  private final Map<Element, MarkedContentRef> after;
  private final Map<Element, StructureNode> links;

  StructureTree(
      StructureNode document,
      Map<Node, MarkedContentRef> contents,
      Map<Element, MarkedContentRef> before,
      Map<Element, MarkedContentRef> after,
      Map<Element, StructureNode> links) {
    this.document = document;
    this.contents = contents;
    this.before = before;
    this.after = after;
    this.links = links;
  }

  /** The structure of the elements in a body; {@code leads} tells which links work. */
  public static StructureTree of(Element body, Predicate<Element> leads, Styling styling) {
    return new StructureBuilder(leads, styling).build(body);
  }

  /** What style sheets make of elements. */
  public interface Styling {

    /** Whether an element is set apart from the text around it. */
    boolean isBlock(Element element);

    /** Whether something is put before an element's content, or else behind it. */
    boolean isAdded(Element element, boolean before);
  }

  /** Of a text, or of a picture's element; absent where it is decoration. */
  public Optional<MarkedContentRef> content(@Nullable Node node) {
    return node == null ? Optional.empty() : Optional.ofNullable(contents.get(node));
  }

  /** Of what a style sheet puts before an element's own content, or else behind it. */
  public Optional<MarkedContentRef> generated(Element element, boolean isBefore) {
    return Optional.ofNullable((isBefore ? before : after).get(element));
  }

  /** Whether anything has been painted where something is put before an element. */
  public boolean isPainted(Element element) {
    MarkedContentRef first = before.get(element);
    return first != null && first.owner().hasContent();
  }

  /** Whether the element is a link of the structure. */
  public boolean isLink(Element element) {
    return links.containsKey(element);
  }

  /** Opens marked content on the writer's current page. */
  public void open(MarkedContentRef slot, PdfContentByte content, PdfWriter writer) {
    PdfStructureElement element = slot.owner().element(writer.getStructureTreeRoot());
    element.remove(PdfName.K);
    content.beginMarkedContentSequence(element);
    PdfNumber id = Objects.requireNonNull(element.getAsNumber(PdfName.K));
    slot.add(writer.getPageNumber(), id.intValue());
    element.remove(PdfName.K);
    element.remove(PdfName.PG);
  }

  /** Says of a figure where on its page it is. */
  public void place(MarkedContentRef picture, Rectangle area, PdfWriter writer) {
    StructureNode figure = picture.owner();
    if (figure.type() == StructureType.FIGURE) {
      PdfDictionary element = figure.element(writer.getStructureTreeRoot());
      StructureAttributes.put(element, new PdfName("Layout"), "BBox", new PdfRectangle(area));
    }
  }

  /** Binds an annotation on the writer's current page to the link that it makes work. */
  public void bind(Element element, PdfAnnotation annotation, PdfWriter writer) {
    StructureNode link = Objects.requireNonNull(links.get(element));
    PdfStructureTreeRoot root = writer.getStructureTreeRoot();
    int key = root.addExistingObject(link.element(root).getReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    link.bind(new LinkAnnotation(annotation.getIndirectReference(), writer.getPageNumber()));
  }

  /** Sets what depends on all that was painted; nothing is painted behind it. */
  public void finish(PdfWriter writer) {
    PdfStructureTreeRoot root = writer.getStructureTreeRoot();
    PdfArray kids = new PdfArray();
    kids.add(document.element(root));
    document.writeKids(new ChildWriter(writer));
    new HeadingLevelNormalizer(root).set(document);
    root.put(PdfName.K, kids);
    Map<String, PdfObject> ids = new TreeMap<>();
    collectIds(document, root, ids);
    if (!ids.isEmpty()) {
      root.put(new PdfName("IDTree"), tree(ids, writer));
    }
  }

  private static void collectIds(
      StructureNode node, PdfStructureTreeRoot root, Map<String, PdfObject> ids) {
    String id = node.id();
    if (id != null && node.isPainted()) {
      ids.put(id, node.element(root).getReference());
    }
    for (StructureChild kid : node.kids()) {
      if (kid instanceof StructureNode below) {
        collectIds(below, root, ids);
      }
    }
  }

  private static PdfObject tree(Map<String, PdfObject> ids, PdfWriter writer) {
    try {
      PdfDictionary tree = PdfNameTree.writeTree(ids, writer);
      return writer.addToBody(tree).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
