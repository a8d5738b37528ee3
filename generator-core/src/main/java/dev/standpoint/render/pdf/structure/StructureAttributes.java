package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import dev.standpoint.model.language.LanguageTag;

/** Writes the attributes of structure elements (ISO 32000-1, 14.7.5 and 14.8.5). */
final class StructureAttributes {

  private static final PdfName TABLE = new PdfName("Table");

  private StructureAttributes() {}

  static void write(StructureNode node, PdfDictionary element) {
    String language = node.attribute("lang");
    if (LanguageTag.isWellFormed(language)) {
      element.put(PdfName.LANG, new PdfString(language));
    }
    String id = node.id();
    if (id != null) {
      element.put(PdfName.ID, new PdfString(id));
    }
    switch (node.type()) {
      case FIGURE -> figure(node, element);
      case LIST -> put(element, new PdfName("List"), "ListNumbering", numbering(node));
      case HEADER_CELL -> put(element, TABLE, "Scope", scope(node));
      default -> {}
    }
    CellSpan span = node.span();
    if (span != null) {
      cell(span, element);
    }
  }

  /** Without a placement a figure counts as part of a line (ISO 32000-1, 14.8.5.4.2). */
  private static void figure(StructureNode node, PdfDictionary element) {
    element.put(PdfName.ALT, text(AlternativeText.of(node)));
    put(element, new PdfName("Layout"), "Placement", new PdfName("Block"));
  }

  /** How the items are labelled; a reader announces the kind of list (ISO 32000-1, 14.8.5.5). */
  private static PdfName numbering(StructureNode list) {
    boolean numbered = list.source() != null && list.source().getTagName().equals("ol");
    boolean marked = list.source() != null && list.source().getTagName().equals("ul");
    return new PdfName(numbered ? "Decimal" : marked ? "Disc" : "None");
  }

  /** PDF knows no groups of rows: their headers count as headers of rows. */
  private static PdfName scope(StructureNode header) {
    return new PdfName(header.attribute("scope").startsWith("row") ? "Row" : "Column");
  }

  /** Spans of one are the default and are left out. */
  private static void cell(CellSpan span, PdfDictionary element) {
    if (span.columns() > 1) {
      put(element, TABLE, "ColSpan", new PdfNumber(span.columns()));
    }
    if (span.rows() > 1) {
      put(element, TABLE, "RowSpan", new PdfNumber(span.rows()));
    }
    if (!span.headers().isEmpty()) {
      PdfArray headers = new PdfArray();
      span.headers().forEach(header -> headers.add(new PdfString(header)));
      put(element, TABLE, "Headers", headers);
    }
  }

  /** All attributes of an element share one dictionary, since they have the same owner. */
  static void put(PdfDictionary element, PdfName owner, String name, PdfObject value) {
    PdfDictionary attributes = element.getAsDict(PdfName.A);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(PdfName.O, owner);
      element.put(PdfName.A, attributes);
    }
    attributes.put(new PdfName(name), value);
  }

  /** As UTF-16, so that every script is possible. */
  static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }
}
