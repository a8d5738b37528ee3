package dev.standpoint.model.note;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.record.RecordId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A paragraph-level piece of a note. */
public sealed interface Block {

  Span at();

  /** Running text that stands directly in this block, of all its cells in a table. */
  default List<Inline> inlines() {
    return List.of();
  }

  /** What the block says of all text under it. */
  default SectionDefaults declared() {
    return SectionDefaults.NOTHING;
  }

  /** Blocks that stand directly in this block, of all its items in a list. */
  default List<Block> children() {
    return List.of();
  }

  record Heading(int level, String anchor, List<Inline> inlines, SectionDefaults declared, Span at)
      implements Block {}

  record Paragraph(List<Inline> inlines, Span at) implements Block {}

  record Quote(List<Block> children, Span at) implements Block {}

  /** A list, numbered from {@code start} or, where {@code start} is negative, bulleted. */
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

  record CodeBlock(String language, String text, Span at) implements Block {}

  record Table(List<Alignment> columns, List<Row> head, List<Row> body, Span at) implements Block {
    @Override
    public List<Inline> inlines() {
      return Stream.concat(head.stream(), body.stream())
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.content().stream())
          .toList();
    }
  }

  record Row(List<Cell> cells, Span at) {}

  record Cell(List<Inline> content, Span at) {}

  record Rule(Span at) implements Block {}

  /**
   * A picture (the one inline of the one paragraph in it) or a table with a numbered caption; the
   * id is empty where nothing can refer to it.
   */
  record Figure(FigureKind kind, String id, List<Inline> caption, List<Block> children, Span at)
      implements Block {
    @Override
    public List<Inline> inlines() {
      return caption;
    }
  }

  /** HTML of the author's that is safe and well-formed. */
  record RawHtml(String markup, Span at) implements Block {}

  /** A fenced div that records positions or an event, plays a role, or just groups. */
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

  /** A term and what is said of it, at least one detail. */
  record Definition(List<Inline> term, List<Item> details, Span at) {}

  /** The text of a footnote, known by the label that its references name. */
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

  /** What part a div or section plays beside reported fact. */
  enum Role {
    NONE,
    KEY_POINTS,
    ASSESSMENT,
    CORRECTION;

    /** The class that authors and style sheets know it by, such as {@code key-points}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
