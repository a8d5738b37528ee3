package dev.standpoint.read.note;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.model.note.Block;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.Scope;
import java.util.ArrayList;
import java.util.List;

/** Reads GFM tables. */
final class TableReader {

  private final NoteSource text;
  private final InlineReader inlines;

  TableReader(NoteSource text, InlineReader inlines) {
    this.text = text;
    this.inlines = inlines;
  }

  /** Reads a table; each cell is a text of its own, so that citations bind within it. */
  Block.Table read(Node table, Scope scope) {
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        head.addAll(rows(part, scope));
      } else if (part instanceof TableBody) {
        body.addAll(rows(part, scope));
      }
    }
    List<Block.Alignment> columns = new ArrayList<>();
    Node titles = table.getFirstChildAny(TableHead.class).getFirstChildAny(TableRow.class);
    // A table without titles starts with the line that aligns its columns.
    Node header =
        titles == null
            ? table.getFirstChildAny(TableSeparator.class).getFirstChildAny(TableRow.class)
            : titles;
    for (Node cell : header.getChildren()) {
      columns.add(alignment((TableCell) cell));
    }
    return new Block.Table(columns, List.copyOf(head), List.copyOf(body), text.span(table));
  }

  /** Our constants have the names of those in Flexmark. */
  private static Block.Alignment alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    return alignment == null ? Block.Alignment.NONE : Block.Alignment.valueOf(alignment.name());
  }

  /** The rows of the head or body. Flexmark has filled up short ones. */
  private List<Block.Row> rows(Node part, Scope scope) {
    List<Block.Row> rows = new ArrayList<>();
    for (Node row : part.getChildren()) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Node cell : row.getChildren()) {
        cells.add(new Block.Cell(inlines.read(cell, scope), text.span(cell)));
      }
      rows.add(new Block.Row(List.copyOf(cells), text.span(row)));
    }
    return rows;
  }
}
