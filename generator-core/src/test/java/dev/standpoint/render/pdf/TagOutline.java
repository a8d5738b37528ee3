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

/** A file's structure as a screen reader meets it: a line for each element, with its own text. */
final class TagOutline {

  private static final Set<String> INLINE = Set.of("Link", "Span", "Quote", "Code", "Reference");

  private final IdentityHashMap<COSDictionary, Map<Integer, String>> texts =
      new IdentityHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private TagOutline() {}

  /** {@code TH Scope=Column "Date"}, two more spaces before it for each level. */
  static List<String> of(PrintedPdf printed) {
    return read(printed.bytes()).lines;
  }

  /** All words of the structure in its order, artifacts left out. */
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
      outline.kids(root, "");
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

  /** Adds a quoted text to the line of the element that holds it. */
  private void kids(COSDictionary parent, String indent) {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        kid(several.getObject(i), parent, indent);
      }
    } else if (kids != null) {
      kid(kids, parent, indent);
    }
  }

  private void kid(COSBase kid, COSDictionary parent, String indent) {
    if (kid instanceof COSNumber id) {
      content(
          (COSDictionary) parent.getDictionaryObject(COSName.PG), id.intValue(), parent, indent);
    } else {
      kid((COSDictionary) kid, parent, indent);
    }
  }

  private void content(COSDictionary page, int id, COSDictionary parent, String indent) {
    String words = texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    text.append(words).append(isInFigure(parent) ? "\n" : "");
    String folded = words.replaceAll("\\s+", " ");
    if (!folded.isBlank()) {
      lines.add(indent + '"' + folded + '"');
    }
  }

  private void kid(COSDictionary kid, COSDictionary parent, String indent) {
    String type = String.valueOf(kid.getNameAsString(COSName.TYPE));
    switch (type) {
      case "MCR" ->
          content(
              (COSDictionary) kid.getDictionaryObject(COSName.PG),
              kid.getInt(COSName.MCID),
              parent,
              indent);
      case "OBJR" -> lines.add(indent + "(annotation)");
      default -> {
        lines.add(indent + kid.getNameAsString(COSName.S) + attributes(kid));
        boolean isBlock = !INLINE.contains(kid.getNameAsString(COSName.S));
        text.append(isBlock ? "\n" : "");
        kids(kid, indent + "  ");
        text.append(isBlock ? "\n" : "");
      }
    }
  }

  /** The words of a picture stand apart from each other; those of its caption do not. */
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
