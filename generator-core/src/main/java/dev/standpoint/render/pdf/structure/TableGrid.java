package dev.standpoint.render.pdf.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The grid of a table's rows and columns. PDF/UA requires rows of equal width, so short rows get
 * empty cells, and no cell reaches below its part of the table. If any header cell spans several
 * columns or rows, cells list their header cells by id.
 */
final class TableGrid {

  /** HTML's own limit for {@code colspan}. */
  private static final int MOST_SPANNED = 1000;

  /** A cell by its row and first column, both from 0, and how many columns and rows it takes. */
  private record Cell(StructureNode node, int row, int column, int columns, int rows) {

    boolean isHeader() {
      return node.type() == StructureType.HEADER_CELL;
    }
  }

  private final List<Cell> cells = new ArrayList<>();
  private final List<StructureNode> rows = new ArrayList<>();

  /** For each row, the number of columns that its cells and those from above take. */
  private final List<Integer> widths = new ArrayList<>();

  /** For each column, the row from which on it is free again. */
  private final Map<Integer, Integer> takenUntil = new HashMap<>();

  private TableGrid() {}

  static TableGrid of(StructureNode table) {
    TableGrid grid = new TableGrid();
    grid.part(table);
    return grid;
  }

  /** The rows of a part come first, then those of the parts within it. */
  private void part(StructureNode part) {
    List<StructureNode> own = kids(part, StructureType.ROW);
    int end = rows.size() + own.size();
    own.forEach(row -> row(row, end));
    for (StructureChild kid : part.kids()) {
      if (kid instanceof StructureNode node && node.type() != StructureType.ROW) {
        part(node);
      }
    }
  }

  private static List<StructureNode> kids(StructureNode of, StructureType type) {
    return of.kids().stream()
        .filter(StructureNode.class::isInstance)
        .map(StructureNode.class::cast)
        .filter(node -> node.type() == type)
        .toList();
  }

  /** Gives each cell the next free columns; {@code end} is the first row after this part. */
  private void row(StructureNode row, int end) {
    int index = rows.size();
    int column = 0;
    for (StructureChild kid : row.kids()) {
      if (kid instanceof StructureNode node && node.type().isCell()) {
        column = free(column, index);
        int wide = span(node, "colspan", MOST_SPANNED);
        int high = span(node, "rowspan", end - index);
        cells.add(new Cell(node, index, column, wide, high));
        for (int i = column; i < column + wide; i++) {
          takenUntil.put(i, index + high);
        }
        column += wide;
      }
    }
    rows.add(row);
    widths.add((int) takenUntil.values().stream().filter(until -> until > index).count());
  }

  /** The first column from there on that no cell from above takes. */
  private int free(int from, int row) {
    int column = from;
    while (takenUntil.getOrDefault(column, 0) > row) {
      column++;
    }
    return column;
  }

  /** The value of an attribute from 1 to {@code most}; 1 if it is not a number. */
  private static int span(StructureNode cell, String attribute, int most) {
    String written = cell.attribute(attribute);
    int span = written.matches("[0-9]{1,4}") ? Integer.parseInt(written) : 1;
    return Math.max(1, Math.min(span, most));
  }

  /** Numbers header cells from {@code lastId} + 1 on, and returns the last number. */
  int write(int lastId) {
    boolean named = cells.stream().anyMatch(TableGrid::isWideHeader);
    int id = lastId;
    TableHeaders headers = new TableHeaders();
    for (Cell cell : cells) {
      if (named && cell.isHeader()) {
        cell.node().setId("th-" + ++id);
        headers.add(cell.node(), cell.row(), cell.column(), cell.columns(), cell.rows());
      }
      List<String> own =
          cell.isHeader() ? List.of() : headers.of(cell.row(), cell.column(), cell.columns());
      cell.node().setSpan(new CellSpan(cell.columns(), cell.rows(), own));
    }
    fillRows();
    return id;
  }

  /** Readers work out simple headers from their scopes, but get wide ones wrong. */
  private static boolean isWideHeader(Cell cell) {
    return cell.isHeader() && (cell.columns() > 1 || cell.rows() > 1);
  }

  /** Adds empty cells at the end of rows that are too short. */
  private void fillRows() {
    int widest = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      for (int missing = widths.get(i); missing < widest; missing++) {
        rows.get(i).append(StructureType.CELL, null);
      }
    }
  }
}
