package dev.standpoint.render.pdf.structure;

import java.util.List;

/**
 * How many columns and rows a cell takes, and the ids of the header cells that are its own, empty
 * where their scopes tell as much.
 */
record CellSpan(int columns, int rows, List<String> headers) {

  CellSpan {
    headers = List.copyOf(headers);
  }
}
