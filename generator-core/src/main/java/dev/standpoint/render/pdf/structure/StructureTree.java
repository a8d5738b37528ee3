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
 * A document's structure while its pages are painted. OpenPDF numbers the marked content of each
 * page and writes the parent tree, which leads from content to elements. We write the other
 * direction, from elements to their children, at the end: OpenPDF's elements can contain either
 * content or elements, but a paragraph with a link contains both.
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

  /** Builds the structure of a body; a link that does not work is plain text. */
  public static StructureTree of(Element body, Predicate<Element> isWorkingLink, Styling styling) {
    return new StructureBuilder(isWorkingLink, styling).build(body);
  }

  /** What the structure needs to know of the style sheets. */
  public interface Styling {

    /** Whether an element is set apart from the text around it. */
    boolean isBlock(Element element);

    /** Whether a style sheet adds content there. */
    boolean hasContent(Element element, PseudoElement where);
  }

  /** The place of a text or of a picture's element; absent if it is decoration. */
  public Optional<MarkedContentRef> content(@Nullable Node node) {
    return node == null ? Optional.empty() : Optional.ofNullable(contents.get(node));
  }

  /** The place of what a style sheet adds to an element. */
  public Optional<MarkedContentRef> generated(Element element, PseudoElement where) {
    return Optional.ofNullable((where == PseudoElement.BEFORE ? before : after).get(element));
  }

  /** Whether anything of the element that holds its {@code ::before} content was painted. */
  public boolean isPainted(Element element) {
    MarkedContentRef first = before.get(element);
    return first != null && first.owner().hasContent();
  }

  /** Whether the element is a link of the structure. */
  public boolean isLink(Element element) {
    return links.containsKey(element);
  }

  /**
   * Opens marked content on the writer's current page. OpenPDF chooses the id (MCID) and adds it to
   * the parent tree; the entries that it makes in the element are moved to {@code place}.
   */
  public void open(MarkedContentRef place, PdfContentByte content, PdfWriter writer) {
    PdfStructureElement element = place.owner().element(writer.getStructureTreeRoot());
    element.remove(PdfName.K);
    content.beginMarkedContentSequence(element);
    PdfNumber id = Objects.requireNonNull(element.getAsNumber(PdfName.K));
    place.add(writer.getPageNumber(), id.intValue());
    element.remove(PdfName.K);
    element.remove(PdfName.PG);
  }

  /** Sets the bounding box of a figure, in points from the lower left of its page. */
  public void place(MarkedContentRef picture, Rectangle area, PdfWriter writer) {
    StructureNode figure = picture.owner();
    if (figure.type() == StructureType.FIGURE) {
      PdfDictionary element = figure.element(writer.getStructureTreeRoot());
      StructureAttributes.put(element, new PdfName("Layout"), "BBox", new PdfRectangle(area));
    }
  }

  /** Connects an annotation on the writer's current page with its link, in both directions. */
  public void bind(Element element, PdfAnnotation annotation, PdfWriter writer) {
    StructureNode link = Objects.requireNonNull(links.get(element));
    PdfStructureTreeRoot root = writer.getStructureTreeRoot();
    int key = root.addExistingObject(link.element(root).getReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    link.add(new LinkAnnotation(annotation.getIndirectReference(), writer.getPageNumber()));
  }

  /** Writes everything that depends on all pages; nothing may be painted after this. */
  public void finish(PdfWriter writer) {
    PdfStructureTreeRoot root = writer.getStructureTreeRoot();
    PdfArray kids = new PdfArray();
    kids.add(document.element(root));
    document.writeKids(new ChildWriter(writer));
    new HeadingLevelNormalizer(root).normalize(document);
    root.put(PdfName.K, kids);
    Map<String, PdfObject> ids = new TreeMap<>();
    collectIds(document, root, ids);
    if (!ids.isEmpty()) {
      root.put(new PdfName("IDTree"), tree(ids, writer));
    }
  }

  /** Only of painted nodes: the others are not in the file. */
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

  /** A name tree (ISO 32000-1, 7.9.6), which viewers search by id. */
  private static PdfObject tree(Map<String, PdfObject> ids, PdfWriter writer) {
    try {
      PdfDictionary tree = PdfNameTree.writeTree(ids, writer);
      return writer.addToBody(tree).getIndirectReference();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
