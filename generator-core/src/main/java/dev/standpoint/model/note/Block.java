package dev.standpoint.model.note;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.record.RecordId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A paragraph-level piece of a note. */
public sealed interface Block {

  Span at();

  /** The text directly in this block; in a table, of all its cells. */
  default List<Inline> inlines() {
    return List.of();
  }

  /** Defaults that the block sets for all text under it. */
  default SectionDefaults declared() {
    return SectionDefaults.NOTHING;
  }

  /** The blocks directly in this block; in a list, of all its items. */
  default List<Block> children() {
    return List.of();
  }

  /** A heading of level 1 to 6. The anchor is unique in its note. */
  record Heading(int level, String anchor, List<Inline> inlines, SectionDefaults declared, Span at)
      implements Block {}

  /** Running text. */
  record Paragraph(List<Inline> inlines, Span at) implements Block {}

  /** A block quote. */
  record Quote(List<Block> children, Span at) implements Block {}

  /** A list, numbered from {@code start}, or bulleted if {@code start} is negative. */
  record Listing(int start, boolean tight, List<Item> items, Span at) implements Block {
    public boolean numbered() {
      return start >= 0;
    }

    @Override
    public List<Block> children() {
      return items.stream().flatMap(item -> item.content().stream()).toList();
    }
  }

  /** An item of a list, or a detail of a definition. */
  record Item(List<Block> content, Span at) {}

  /** Code as written. The language is the first word after the fence; empty if none. */
  record CodeBlock(String language, String text, Span at) implements Block {}

  /** A table. Rows have as many cells as there are columns. */
  record Table(List<Alignment> columns, List<Row> head, List<Row> body, Span at) implements Block {
    @Override
    public List<Inline> inlines() {
      return Stream.concat(head.stream(), body.stream())
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.content().stream())
          .toList();
    }
  }

  /** One row of a table. */
  record Row(List<Cell> cells, Span at) {}

  /** One cell of a table. */
  record Cell(List<Inline> content, Span at) {}

  /** A thematic break, shown as a line. */
  record Rule(Span at) implements Block {}

  /**
   * A picture or a table with a numbered caption. A picture is the only inline of the only
   * paragraph in it. Without an id (empty), nothing can refer to it.
   */
  record Figure(FigureKind kind, String id, List<Inline> caption, List<Block> children, Span at)
      implements Block {
    @Override
    public List<Inline> inlines() {
      return caption;
    }
  }

  /** HTML that the author wrote, made safe and well-formed. */
  record RawHtml(String markup, Span at) implements Block {}

  /** A fenced div that records positions or an event, has a role, or only groups blocks. */
  record Div(
      List<RecordId> records, Role role, SectionDefaults declared, List<Block> children, Span at)
      implements Block {}

  /** A definition list: terms, each with its details. */
  record Definitions(List<Definition> entries, Span at) implements Block {
    @Override
    public List<Inline> inlines() {
      return entries.stream().flatMap(entry -> entry.term().stream()).toList();
    }

    @Override
    public List<Block> children() {
      return entries.stream()
          .flatMap(entry -> entry.details().stream())
          .flatMap(detail -> detail.content().stream())
          .toList();
    }
  }

  /** A term with its details, at least one. */
  record Definition(List<Inline> term, List<Item> details, Span at) {}

  /** The text of a footnote. Its references name the label. */
  record Footnote(String label, List<Block> children, Span at) implements Block {}

  /** The place of a computed view. */
  record View(ViewKind kind, ViewFilter filter, MatrixLayout layout, Span at) implements Block {}

  /** How a table's column is aligned. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /** The role of a div or section that is not reported fact. */
  enum Role {
    NONE,
    KEY_POINTS,
    ASSESSMENT,
    CORRECTION;

    /** The class in notes and style sheets, such as {@code key-points}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
