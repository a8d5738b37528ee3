package dev.standpoint.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A file's structure as a screen reader sees it: a line for each element and each text. */
final class TagOutline implements TagChildren.Visitor {

  private static final String INDENT = "  ";

  private static final Set<String> INLINE = Set.of("Link", "Span", "Quote", "Code", "Reference");

  private final IdentityHashMap<COSDictionary, Map<Integer, String>> texts =
      new IdentityHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String indent = "";

  private TagOutline() {}

  /** A line is an element such as {@code TH Scope=Column}, or its text, indented by its level. */
  static List<String> of(PrintedPdf printed) {
    return read(printed.bytes()).lines;
  }

  /** All text of the structure in reading order, without artifacts. */
  static String text(byte[] pdf) {
    return read(pdf).text.toString();
  }

  private static TagOutline read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TagOutline outline = new TagOutline();
      for (PDPage page : document.getPages()) {
        outline.readTexts(page);
      }
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      TagChildren.visit(root, outline);
      return outline;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readTexts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> found = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        found.put(content.getMCID(), text(content));
      }
    }
    texts.put(page.getCOSObject(), found);
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder words = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        words.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        words.append(text(inner));
      }
    }
    return words.toString();
  }

  @Override
  public void element(COSDictionary element, COSDictionary parent) {
    String type = String.valueOf(element.getNameAsString(COSName.S));
    lines.add(indent + type + attributes(element));
    boolean isBlock = !INLINE.contains(type);
    text.append(isBlock ? "\n" : "");
    indent += INDENT;
    TagChildren.visit(element, this);
    indent = indent.substring(INDENT.length());
    text.append(isBlock ? "\n" : "");
  }

  @Override
  public void content(@Nullable COSDictionary page, int id, COSDictionary parent) {
    String words = texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    text.append(words).append(isInFigure(parent) ? "\n" : "");
    String folded = words.replaceAll("\\s+", " ");
    if (!folded.isBlank()) {
      lines.add(indent + '"' + folded + '"');
    }
  }

  @Override
  public void annotation(COSDictionary annotation, COSDictionary parent) {
    lines.add(indent + "(annotation)");
  }

  /** Texts in a picture are separate; those of its caption are not. */
  private static boolean isInFigure(COSDictionary element) {
    return !"Caption".equals(element.getNameAsString(COSName.S))
        && element.getDictionaryObject(COSName.P) instanceof COSDictionary parent
        && ("Figure".equals(parent.getNameAsString(COSName.S)) || isInFigure(parent));
  }

  private static String attributes(COSDictionary element) {
    StringBuilder out = new StringBuilder();
    for (String key : List.of("Alt", "Lang", "ID")) {
      if (element.getDictionaryObject(key) instanceof COSString value) {
        out.append(' ').append(key).append('=').append(value.getString());
      }
    }
    if (element.getDictionaryObject("A") instanceof COSDictionary table) {
      for (String key : List.of("Scope", "ColSpan", "RowSpan", "Headers", "ListNumbering")) {
        COSBase value = table.getDictionaryObject(COSName.getPDFName(key));
        if (value != null) {
          out.append(' ').append(key).append('=').append(value(value));
        }
      }
    }
    return out.toString();
  }

  private static String value(COSBase value) {
    if (value instanceof COSArray several) {
      List<String> values = new ArrayList<>();
      several.forEach(one -> values.add(value(one)));
      return String.join("+", values);
    } else if (value instanceof COSName name) {
      return name.getName();
    }
    return value instanceof COSNumber number
        ? Integer.toString(number.intValue())
        : ((COSString) value).getString();
  }
}
