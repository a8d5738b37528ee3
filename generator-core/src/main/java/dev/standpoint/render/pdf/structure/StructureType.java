package dev.standpoint.render.pdf.structure;

import com.lowagie.text.pdf.PdfName;
import org.jspecify.annotations.Nullable;

/** The standard structure types that we use (ISO 32000-1, 14.8.4). */
enum StructureType {
  DOCUMENT("Document"),
  SECTION("Sect"),
  DIVISION("Div"),
  BLOCK_QUOTE("BlockQuote"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  /** Followed by its level in the file, as in H2. */
  HEADING("H"),

  /** Any block of text, not only a p element. */
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

  /** A footnote, which needs an id (ISO 14289-1, 7.9). */
  NOTE("Note"),

  /** Part of a line that differs only by its language or its role as a label. */
  SPAN("Span"),
  QUOTE("Quote"),
  CODE("Code"),

  /** Around a link to another place of the same document. */
  REFERENCE("Reference"),
  LINK("Link");

  private final String tag;

  StructureType(String tag) {
    this.tag = tag;
  }

  PdfName tag() {
    return new PdfName(tag);
  }

  /** The tag of a heading of a level from 1 to 6. */
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

  /** The type of child that holds its text; null if it holds text itself. */
  @Nullable StructureType textPart() {
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

  /** Whether it contains only parts of fixed types, as a table does rows. */
  boolean isFrame() {
    StructureType part = textPart();
    return part != null && part != PARAGRAPH;
  }

  /** Whether it may be a child of the other. */
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

  /** The parent that is added if its own kind of parent is missing. */
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
