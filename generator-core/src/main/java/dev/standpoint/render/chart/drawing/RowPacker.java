package dev.standpoint.render.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/** Puts pieces side by side into rows, each into the first row that has room. */
public final class RowPacker {

  /** The least distance between two pieces of a row, in the unit of the pieces. */
  private final double gap;

  /** For each row, the pairs of start and end that are taken, in any order. */
  private final List<List<double[]>> rows = new ArrayList<>();

  /** Pieces of a row stay {@code gap} apart. */
  public RowPacker(double gap) {
    this.gap = gap;
  }

  /** The number of rows that have at least one piece. */
  public int count() {
    return rows.size();
  }

  /** Puts a piece into a row and returns its index. */
  public int place(double from, double to) {
    for (int row = 0; ; row++) {
      if (isFree(row, from, to)) {
        take(row, from, to);
        return row;
      }
    }
  }

  /** Puts a piece into a row and its name into the next; returns the index of the first. */
  public int place(double from, double to, double belowFrom, double belowTo) {
    for (int row = 0; ; row++) {
      if (isFree(row, from, to) && isFree(row + 1, belowFrom, belowTo)) {
        take(row, from, to);
        take(row + 1, belowFrom, belowTo);
        return row;
      }
    }
  }

  private boolean isFree(int row, double from, double to) {
    // A row that does not exist yet has room for everything.
    return row >= rows.size()
        || rows.get(row).stream().noneMatch(p -> from < p[1] + gap && p[0] < to + gap);
  }

  private void take(int row, double from, double to) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    rows.get(row).add(new double[] {from, to});
  }
}
