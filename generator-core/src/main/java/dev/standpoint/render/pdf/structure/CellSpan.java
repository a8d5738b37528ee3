package dev.standpoint.render.pdf.structure;

import java.util.List;

/**
 * How many columns and rows a cell takes.
 *
 * @param headers the ids of its header cells; empty if the scopes of the headers say enough
 */
record CellSpan(int columns, int rows, List<String> headers) {

  CellSpan {
    headers = List.copyOf(headers);
  }
}
