package dev.standpoint.read.note;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.Scope;
import java.util.ArrayList;
import java.util.List;

/** Reads GFM tables. */
final class TableReader {

  private final NoteSource text;
  private final InlineReader inlines;
  private final DiagnosticCollector findings;

  TableReader(NoteSource text, InlineReader inlines, DiagnosticCollector findings) {
    this.text = text;
    this.inlines = inlines;
    this.findings = findings;
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
    return widened(new Block.Table(columns, head, body, text.span(table)));
  }

  /** The table with columns for all its cells. Each cell beyond the header's is reported. */
  private Block.Table widened(Block.Table table) {
    int wanted = table.columns().size();
    int most = wanted;
    for (Block.Row row : table.body()) {
      int cells = row.cells().size();
      while (cells > wanted && isEmpty(row.cells().get(cells - 1))) {
        cells--;
      }
      if (cells > wanted) {
        findings.add(
            DiagnosticCode.EXTRA_CELL,
            row.cells().get(wanted).at(),
            "this row has " + cells + " cells, but the header of its table has " + wanted,
            "add a cell to the header, or write \\| for a bar in a cell");
      }
      most = Math.max(most, cells);
    }
    List<Block.Alignment> columns = new ArrayList<>(table.columns());
    while (columns.size() < most) {
      columns.add(Block.Alignment.NONE);
    }
    return new Block.Table(
        List.copyOf(columns), filled(table.head(), most), filled(table.body(), most), table.at());
  }

  private static boolean isEmpty(Block.Cell cell) {
    return cell.content().stream()
        .allMatch(inline -> inline instanceof Inline.Text words && words.text().isBlank());
  }

  /** The rows with exactly as many cells as there are columns. */
  private static List<Block.Row> filled(List<Block.Row> rows, int columns) {
    List<Block.Row> filled = new ArrayList<>();
    for (Block.Row row : rows) {
      List<Block.Cell> cells =
          new ArrayList<>(row.cells().subList(0, Math.min(columns, row.cells().size())));
      while (cells.size() < columns) {
        cells.add(new Block.Cell(List.of(), row.at()));
      }
      filled.add(new Block.Row(List.copyOf(cells), row.at()));
    }
    return List.copyOf(filled);
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
