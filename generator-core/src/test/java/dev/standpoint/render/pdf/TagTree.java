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
 * A second judge of tags beside veraPDF, which does not ask whether the way from a page to the
 * structure (the parent tree) and the way back agree: each content mark of each page has its one
 * place in the structure and is led to it, and so has each annotation.
 */
final class TagTree {

  /** A mark on a page. */
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
    kids(root.getDictionaryObject(COSName.K), root);
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

  private void kids(COSBase kid, COSDictionary parent) {
    if (kid instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        kids(several.getObject(i), parent);
      }
    } else if (kid instanceof COSDictionary one) {
      kid(one, parent);
    } else if (kid instanceof COSNumber id) {
      content((COSDictionary) parent.getDictionaryObject(COSName.PG), id.intValue(), parent);
    } else if (kid != null) {
      faults.add("a kid that is neither element nor reference: " + kid);
    }
  }

  private void kid(COSDictionary kid, COSDictionary parent) {
    String type = String.valueOf(kid.getNameAsString(COSName.TYPE));
    switch (type) {
      case "MCR" ->
          content(
              (COSDictionary) kid.getDictionaryObject(COSName.PG),
              kid.getInt(COSName.MCID),
              parent);
      case "OBJR" ->
          ownersOfAnnotations.put(
              (COSDictionary) kid.getDictionaryObject(COSName.getPDFName("Obj")), parent);
      default -> {
        if (kid.getDictionaryObject(COSName.P) != parent) {
          faults.add(kid.getNameAsString(COSName.S) + " does not name its parent");
        }
        kids(kid.getDictionaryObject(COSName.K), kid);
      }
    }
  }

  private void content(COSDictionary page, int id, COSDictionary owner) {
    if (page == null) {
      faults.add("content " + id + " is on no page");
    } else if (owners.put(new MarkedContent(page, id), owner) != null) {
      faults.add("content " + id + " is in the structure twice");
    }
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
        faults.add(where + ": an annotation that is bound to no element");
      }
    }
  }
}
