package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.RowPacker;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A timeline that runs across, each mark with its name beside it, in as many rows as that takes.
 */
final class HorizontalTimeline {

  private static final double ROW = 21;
  private static final double PAD = 7;
  private static final double GAP = 6;
  private static final double APART = 14;
  private static final double WIDEST = 340;
  private static final double LEAST = 110;

  private final TimelineFrame frame;
  private final List<TimelineMark> marks;
  private final Map<String, List<TimelineMark>> lanes;
  private final double width;
  private int rows;

  HorizontalTimeline(List<TimelineMark> marks, double width, AsOfMarker era) {
    this.marks = marks;
    this.width = width;
    this.lanes = TimelineLanes.of(marks);
    List<Edtf> dates = marks.stream().map(TimelineMark::when).toList();
    this.frame = new TimelineFrame(width, lanes.keySet(), dates, era);
  }

  Scene scene() {
    SceneBuilder body = new SceneBuilder();
    double y = TimelineFrame.TOP;
    for (Map.Entry<String, List<TimelineMark>> lane : lanes.entrySet()) {
      if (y > TimelineFrame.TOP) {
        body.line(0, y, width, y, ShapeStyle.GRID);
      }
      y = lane(lane.getKey(), lane.getValue(), y + PAD, body) + PAD;
    }
    SceneBuilder sketch = new SceneBuilder();
    frame.ground(y, sketch);
    sketch.items().addAll(body.items());
    double bottom = frame.axis(y, sketch);
    return sketch.scene(width, TimelineLegend.paint(marks, bottom, width, sketch) + 2);
  }

  /** How many rows the last scene took. */
  int rows() {
    return rows;
  }

  private double lane(String name, List<TimelineMark> inLane, double top, SceneBuilder sketch) {
    frame.name(name, top + ROW / 2, sketch);
    RowPacker taken = new RowPacker(APART);
    List<Place> places = new ArrayList<>();
    inLane.forEach(mark -> places.add(place(mark, taken)));
    places.forEach(place -> paint(place, top, sketch));
    rows += taken.count();
    return top + taken.count() * ROW;
  }

  /** A mark, its row, and its name: where that starts, and whether it stands a row below. */
  private record Place(
      TimelineMark mark, MarkExtent extent, int row, String name, double x, boolean below) {}

  private Place place(TimelineMark mark, RowPacker taken) {
    MarkExtent extent =
        MarkExtent.of(mark.when(), frame.scale()).within(frame.left(), frame.right());
    double behind = frame.right() - extent.last() - GAP;
    double before = extent.first() - GAP - frame.left();
    String name = mark.lettering().fit(mark.label(), WIDEST);
    double length = mark.lettering().width(name);
    if (length > Math.max(behind, before) && Math.max(behind, before) < LEAST) {
      return below(mark, extent, taken);
    }
    if (length <= behind || (length > before && behind >= before)) {
      name = mark.lettering().fit(name, behind);
      double x = extent.last() + GAP;
      int row = taken.place(extent.first(), x + mark.lettering().width(name));
      return new Place(mark, extent, row, name, x, false);
    }
    name = mark.lettering().fit(name, before);
    double x = extent.first() - GAP - mark.lettering().width(name);
    return new Place(mark, extent, taken.place(x, extent.last()), name, x, false);
  }

  /** For bars that leave no room on either side. */
  private Place below(TimelineMark mark, MarkExtent extent, RowPacker taken) {
    String name = mark.lettering().fit(mark.label(), Math.min(WIDEST, width - frame.left()));
    double length = mark.lettering().width(name);
    double x = Math.max(frame.left(), Math.min(extent.first(), width - length));
    int row = taken.place(extent.first(), extent.last(), x, x + length);
    return new Place(mark, extent, row, name, x, true);
  }

  private static void paint(Place place, double top, SceneBuilder sketch) {
    TimelineMark mark = place.mark();
    double y = top + place.row() * ROW + ROW / 2;
    double line = place.below() ? y + ROW - 3 : y;
    sketch.link(
        mark.href(),
        mark.inWords(),
        inner -> {
          new MarkPainter(false).paint(mark, place.extent(), y, inner);
          inner.label(
              new DrawingItem.Label(
                  place.name(), place.x(), line + 4.5, mark.lettering(), mark.tone()));
        });
  }
}
