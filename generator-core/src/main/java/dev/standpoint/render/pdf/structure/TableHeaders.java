package dev.standpoint.render.pdf.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header cells of a table up to the current cell, by their scope: the columns below them, the
 * rows beside them, or the group of rows that follows.
 */
final class TableHeaders {

  /** A header of the cells to its right, until before {@code endRow}. */
  private record OfRows(String id, int column, int endRow) {}

  /** For each column, the ids of all headers above the current row. */
  private final Map<Integer, List<String>> ofColumn = new HashMap<>();

  private final List<OfRows> ofRows = new ArrayList<>();

  /** The header of the current group of rows; empty before the first. */
  private List<String> ofGroup = List.of();

  /** {@code header} must have an id. */
  void add(StructureNode header, int row, int column, int columns, int rows) {
    String id = String.valueOf(header.id());
    switch (header.attribute("scope")) {
      case "rowgroup" -> ofGroup = List.of(id);
      case "row" -> ofRows.add(new OfRows(id, column, row + rows));
      default -> {
        for (int i = column; i < column + columns; i++) {
          ofColumn.computeIfAbsent(i, none -> new ArrayList<>()).add(id);
        }
      }
    }
  }

  /** The ids of a cell's headers: of its columns, then of its row, then of its group. */
  List<String> of(int row, int column, int columns) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = column; i < column + columns; i++) {
      found.addAll(ofColumn.getOrDefault(i, List.of()));
    }
    ofRows.removeIf(header -> header.endRow() <= row);
    ofRows.stream().filter(header -> header.column() < column).forEach(h -> found.add(h.id()));
    found.addAll(ofGroup);
    return List.copyOf(found);
  }
}
