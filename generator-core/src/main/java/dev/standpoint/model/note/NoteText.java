package dev.standpoint.model.note;

import dev.standpoint.model.record.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Walks and rewrites a note's blocks and inlines. */
public final class NoteText {

  private NoteText() {}

  /** Every inline below these blocks, outer ones before inner ones, in reading order. */
  public static Stream<Inline> inlines(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                Stream.concat(
                    block.inlines().stream().flatMap(NoteText::withInner),
                    inlines(block.children())));
  }

  /** These blocks and every block below them, in reading order. */
  public static Stream<Block> blocks(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(block), blocks(block.children())));
  }

  /** An inline and all inlines within it. */
  public static Stream<Inline> withInner(Inline inline) {
    return Stream.concat(Stream.of(inline), inline.content().stream().flatMap(NoteText::withInner));
  }

  /** The same blocks with other ids in their marks. */
  public static List<Block> rename(List<Block> blocks, Map<RecordId, RecordId> ids) {
    return blocks.stream().map(block -> rename(block, ids)).toList();
  }

  /** The same block with renamed marks in it; a block that cannot have marks, as it is. */
  private static Block rename(Block block, Map<RecordId, RecordId> ids) {
    if (block instanceof Block.Heading b) {
      return new Block.Heading(
          b.level(), b.anchor(), inlines(b.inlines(), ids), b.declared(), b.at());
    } else if (block instanceof Block.Paragraph b) {
      return new Block.Paragraph(inlines(b.inlines(), ids), b.at());
    } else if (block instanceof Block.Quote b) {
      return new Block.Quote(rename(b.children(), ids), b.at());
    } else if (block instanceof Block.Listing b) {
      return new Block.Listing(b.start(), b.tight(), items(b.items(), ids), b.at());
    } else if (block instanceof Block.Table b) {
      return new Block.Table(b.columns(), rows(b.head(), ids), rows(b.body(), ids), b.at());
    } else if (block instanceof Block.Figure b) {
      List<Inline> caption = inlines(b.caption(), ids);
      return new Block.Figure(b.kind(), b.id(), caption, rename(b.children(), ids), b.at());
    } else if (block instanceof Block.Div b) {
      return new Block.Div(
          ids(b.records(), ids), b.role(), b.declared(), rename(b.children(), ids), b.at());
    } else if (block instanceof Block.Definitions b) {
      return new Block.Definitions(
          b.entries().stream()
              .map(
                  e ->
                      new Block.Definition(inlines(e.term(), ids), items(e.details(), ids), e.at()))
              .toList(),
          b.at());
    } else if (block instanceof Block.Footnote b) {
      return new Block.Footnote(b.label(), rename(b.children(), ids), b.at());
    }
    return block;
  }

  private static List<Block.Item> items(List<Block.Item> items, Map<RecordId, RecordId> ids) {
    return items.stream()
        .map(item -> new Block.Item(rename(item.content(), ids), item.at()))
        .toList();
  }

  private static List<Block.Row> rows(List<Block.Row> rows, Map<RecordId, RecordId> ids) {
    List<Block.Row> renamed = new ArrayList<>();
    for (Block.Row row : rows) {
      List<Block.Cell> cells =
          row.cells().stream()
              .map(cell -> new Block.Cell(inlines(cell.content(), ids), cell.at()))
              .toList();
      renamed.add(new Block.Row(cells, row.at()));
    }
    return renamed;
  }

  private static List<Inline> inlines(List<Inline> inlines, Map<RecordId, RecordId> ids) {
    return inlines.stream().map(inline -> rename(inline, ids)).toList();
  }

  /** The same inline with renamed marks in it; a leaf, as it is. */
  private static Inline rename(Inline inline, Map<RecordId, RecordId> ids) {
    List<Inline> content = inlines(inline.content(), ids);
    if (inline instanceof Inline.Mark i) {
      return new Inline.Mark(ids(i.records(), ids), content, i.at());
    } else if (inline instanceof Inline.Emphasis i) {
      return new Inline.Emphasis(content, i.at());
    } else if (inline instanceof Inline.Strong i) {
      return new Inline.Strong(content, i.at());
    } else if (inline instanceof Inline.Strikethrough i) {
      return new Inline.Strikethrough(content, i.at());
    } else if (inline instanceof Inline.Superscript i) {
      return new Inline.Superscript(content, i.at());
    } else if (inline instanceof Inline.Subscript i) {
      return new Inline.Subscript(content, i.at());
    } else if (inline instanceof Inline.Link i) {
      return new Inline.Link(i.target(), i.title(), content, i.at());
    } else if (inline instanceof Inline.RawHtml i) {
      return new Inline.RawHtml(i.startTag(), i.name(), content, i.at());
    } else if (inline instanceof Inline.Phrase i) {
      return new Inline.Phrase(i.language(), i.direction(), i.label(), content, i.at());
    }
    return inline;
  }

  private static List<RecordId> ids(List<RecordId> records, Map<RecordId, RecordId> ids) {
    return records.stream().map(id -> ids.getOrDefault(id, id)).toList();
  }
}
