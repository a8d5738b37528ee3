package dev.standpoint.render.chart.timeline;

import static java.util.Objects.requireNonNull;

import dev.standpoint.render.chart.drawing.RowPacker;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a vertical timeline: one or more for each lane, so that no two marks overlap. */
final class LaneColumns {

  /** The width of a column, wider than the largest mark. */
  static final double WIDTH = 14;

  /** Between two marks in a column. */
  private static final double GAP = 2;

  /** A lane, the index of its first column, and how many it has. */
  record Lane(String name, int first, int count) {}

  private final double left;

  /** From left to right; their columns follow each other without a gap. */
  private final List<Lane> lanes = new ArrayList<>();

  /** By identity: two marks may be equal. */
  private final IdentityHashMap<TimelineMark, Integer> columns = new IdentityHashMap<>();

  /** The columns start at {@code left}; {@code extents} has every mark of every lane. */
  LaneColumns(
      Map<String, List<TimelineMark>> marksByLane,
      IdentityHashMap<TimelineMark, MarkExtent> extents,
      double left) {
    this.left = left;
    marksByLane.forEach((name, marks) -> lanes.add(lane(name, marks, extents)));
  }

  private Lane lane(
      String name, List<TimelineMark> marks, IdentityHashMap<TimelineMark, MarkExtent> extents) {
    RowPacker packer = new RowPacker(GAP);
    int first = count();
    for (TimelineMark mark : marks) {
      MarkExtent extent = requireNonNull(extents.get(mark));
      columns.put(mark, first + packer.place(extent.first(), extent.last()));
    }
    return new Lane(name, first, packer.count());
  }

  /** From left to right. */
  List<Lane> lanes() {
    return lanes;
  }

  /** The number of columns of all lanes. */
  int count() {
    return lanes.stream().mapToInt(Lane::count).sum();
  }

  /** The middle of a column; the one after the last has a place too. */
  double middle(int column) {
    return left + (column + 0.5) * WIDTH;
  }

  /** The middle of the column of a mark; the mark must be one of the lanes. */
  double middle(TimelineMark mark) {
    return middle(requireNonNull(columns.get(mark)));
  }
}
