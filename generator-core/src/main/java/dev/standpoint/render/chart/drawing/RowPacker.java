package dev.standpoint.render.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/** Rows in which pieces lie side by side, each in the first row that has room. */
public final class RowPacker {

  private final double gap;
  private final List<List<double[]>> rows = new ArrayList<>();

  /** Pieces of a row stay {@code gap} apart. */
  public RowPacker(double gap) {
    this.gap = gap;
  }

  public int count() {
    return rows.size();
  }

  /** The row that a piece lies in from now on. */
  public int place(double from, double to) {
    for (int row = 0; ; row++) {
      if (isFree(row, from, to)) {
        take(row, from, to);
        return row;
      }
    }
  }

  /** The upper of two neighbouring rows, one for a piece and one for what is written below it. */
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
