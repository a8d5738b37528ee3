package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfName;
import org.jspecify.annotations.Nullable;

/** The standard structure types that we make (ISO 32000-1, 14.8.4). */
enum StructureType {
  DOCUMENT("Document"),
  SECTION("Sect"),
  DIVISION("Div"),
  BLOCK_QUOTE("BlockQuote"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  /** With its level behind it in the file. */
  HEADING("H"),
  PARAGRAPH("P"),
  LIST("L"),
  LIST_ITEM("LI"),
  LABEL("Lbl"),
  LIST_BODY("LBody"),
  TABLE("Table"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  TABLE_FOOT("TFoot"),
  ROW("TR"),
  HEADER_CELL("TH"),
  CELL("TD"),
  CAPTION("Caption"),
  FIGURE("Figure"),
  NOTE("Note"),
  SPAN("Span"),
  QUOTE("Quote"),
  CODE("Code"),
  REFERENCE("Reference"),
  LINK("Link");

  private final String tag;

  StructureType(String tag) {
    this.tag = tag;
  }

  PdfName tag() {
    return new PdfName(tag);
  }

  PdfName tag(int level) {
    return new PdfName(tag + level);
  }

  boolean isCell() {
    return this == CELL || this == HEADER_CELL;
  }

  /** Whether it is the head or foot of a table. */
  boolean isEdge() {
    return this == TABLE_HEAD || this == TABLE_FOOT;
  }

  /** What holds text in its place, where it may hold none itself. */
  @Nullable StructureType room() {
    return switch (this) {
      case DOCUMENT, SECTION, DIVISION, BLOCK_QUOTE, CONTENTS_ITEM -> PARAGRAPH;
      case CONTENTS -> CONTENTS_ITEM;
      case LIST -> LIST_ITEM;
      case LIST_ITEM -> LIST_BODY;
      case TABLE, TABLE_HEAD, TABLE_BODY, TABLE_FOOT -> ROW;
      case ROW -> CELL;
      default -> null;
    };
  }

  /** Whether it holds its own parts and nothing else, such as rows. */
  boolean isFrame() {
    StructureType room = room();
    return room != null && room != PARAGRAPH;
  }

  /** Whether it may stand right in the other. */
  boolean fits(StructureType parent) {
    return switch (this) {
      case CONTENTS_ITEM -> parent == CONTENTS;
      case LIST_ITEM -> parent == LIST;
      case LABEL -> parent == LIST_ITEM || parent == NOTE;
      case LIST_BODY -> parent == LIST_ITEM;
      case TABLE_HEAD, TABLE_BODY, TABLE_FOOT -> parent == TABLE;
      case ROW -> parent == TABLE || isPart(parent);
      case HEADER_CELL, CELL -> parent == ROW;
      case CAPTION -> parent == TABLE || !parent.isFrame();
      default -> !parent.isFrame();
    };
  }

  private static boolean isPart(StructureType parent) {
    return parent == TABLE_HEAD || parent == TABLE_BODY || parent == TABLE_FOOT;
  }

  /** What has to stand around it where its own kind of parent is missing. */
  @Nullable StructureType wrapper() {
    return switch (this) {
      case CONTENTS_ITEM -> CONTENTS;
      case LIST_ITEM -> LIST;
      case LIST_BODY -> LIST_ITEM;
      case TABLE_HEAD, TABLE_BODY, TABLE_FOOT, ROW -> TABLE;
      case HEADER_CELL, CELL -> ROW;
      default -> null;
    };
  }
}
