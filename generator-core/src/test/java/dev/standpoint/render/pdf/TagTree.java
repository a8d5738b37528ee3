package dev.standpoint.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Checks what veraPDF does not: that the structure and the parent tree agree. Each marked content
 * of each page is in the structure exactly once, and the parent tree leads from it to that place.
 * The same holds for each annotation.
 */
final class TagTree implements TagChildren.Visitor {

  /** Marked content on a page; pages are compared by identity, since equal ones are frequent. */
  private record MarkedContent(COSDictionary page, int id) {
    @Override
    public boolean equals(Object other) {
      return other instanceof MarkedContent that && page == that.page && id == that.id;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(page) + id;
    }
  }

  private final Map<MarkedContent, COSDictionary> owners = new HashMap<>();
  private final IdentityHashMap<COSDictionary, COSDictionary> ownersOfAnnotations =
      new IdentityHashMap<>();
  private final Map<Integer, COSBase> parentTree = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int marks;

  private TagTree() {}

  static List<String> faults(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TagTree tree = new TagTree();
      tree.read(document);
      return tree.faults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(PDDocument document) throws IOException {
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    TagChildren.visit(root, this);
    numbers((COSDictionary) root.getDictionaryObject(COSName.PARENT_TREE));
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      content(page, "page " + number);
      annotations(page, "page " + number);
    }
    if (marks != owners.size()) {
      faults.add(owners.size() + " marks in the structure, " + marks + " on the pages");
    }
  }

  @Override
  public void element(COSDictionary element, COSDictionary parent) {
    if (element.getDictionaryObject(COSName.P) != parent) {
      faults.add(element.getNameAsString(COSName.S) + " does not name its parent");
    }
    TagChildren.visit(element, this);
  }

  @Override
  public void content(@Nullable COSDictionary page, int id, COSDictionary owner) {
    if (page == null) {
      faults.add("content " + id + " is on no page");
    } else if (owners.put(new MarkedContent(page, id), owner) != null) {
      faults.add("content " + id + " is in the structure twice");
    }
  }

  @Override
  public void annotation(COSDictionary annotation, COSDictionary owner) {
    ownersOfAnnotations.put(annotation, owner);
  }

  @Override
  public void other(COSBase child) {
    faults.add("a child that is neither element nor reference: " + child);
  }

  private void numbers(COSDictionary node) {
    COSArray leaf = (COSArray) node.getDictionaryObject(COSName.NUMS);
    for (int i = 0; leaf != null && i < leaf.size(); i += 2) {
      int key = ((COSNumber) leaf.getObject(i)).intValue();
      if (parentTree.put(key, leaf.getObject(i + 1)) != null) {
        faults.add("the parent tree has " + key + " twice");
      }
    }
    COSArray kids = (COSArray) node.getDictionaryObject(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      numbers((COSDictionary) kids.getObject(i));
    }
  }

  private void content(PDPage page, String where) throws IOException {
    COSDictionary self = page.getCOSObject();
    COSArray parents = (COSArray) parentTree.get(self.getInt(COSName.STRUCT_PARENTS));
    PDFStreamParser parser = new PDFStreamParser(page);
    List<Object> operands = new ArrayList<>();
    int depth = 0;
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (!(token instanceof Operator operator)) {
        operands.add(token);
        continue;
      }
      switch (operator.getName()) {
        case "BMC" -> depth++;
        case "BDC" -> {
          depth++;
          mark(operands.get(1), self, parents, where);
        }
        case "EMC" -> depth--;
        case "Tj", "TJ", "f", "f*", "S", "B", "Do", "sh" -> {
          if (depth == 0) {
            faults.add(where + ": " + operator.getName() + " is neither content nor artifact");
          }
        }
        default -> {}
      }
      operands.clear();
    }
  }

  private void mark(
      Object properties, COSDictionary page, @Nullable COSArray parents, String where) {
    if (!(properties instanceof COSDictionary mark) || !mark.containsKey(COSName.MCID)) {
      return;
    }
    marks++;
    int id = mark.getInt(COSName.MCID);
    COSDictionary owner = owners.get(new MarkedContent(page, id));
    if (owner == null) {
      faults.add(where + ": content " + id + " is nowhere in the structure");
    } else if (parents == null || id >= parents.size() || parents.getObject(id) != owner) {
      faults.add(where + ": the parent tree leads content " + id + " elsewhere");
    }
  }

  private void annotations(PDPage page, String where) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      COSDictionary self = annotation.getCOSObject();
      COSDictionary owner = ownersOfAnnotations.get(self);
      if (owner == null || parentTree.get(self.getInt(COSName.STRUCT_PARENT)) != owner) {
        faults.add(where + ": an annotation without an element");
      }
    }
  }
}
