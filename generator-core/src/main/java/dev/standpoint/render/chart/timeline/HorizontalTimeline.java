package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.RowPacker;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A timeline from left to right, each mark with its name beside it, in as many rows as needed. */
final class HorizontalTimeline {

  /** The height of a row of marks. */
  private static final double ROW = 21;

  /** Above and below the rows of a lane. */
  private static final double PAD = 7;

  /** Between a mark and its name. */
  private static final double GAP = 6;

  /** Between one mark with its name and the next in a row. */
  private static final double APART = 14;

  /** Longer names are cut: the list below the picture has them in full. */
  private static final double WIDEST_NAME = 340;

  /** The room beside a mark below which a name that is too long goes under the mark. */
  private static final double LEAST_ROOM = 110;

  private final TimelineFrame frame;
  private final List<TimelineMark> marks;

  /** In the order from top to bottom. */
  private final Map<String, List<TimelineMark>> lanes;

  private final double width;
  private final Words words;

  /** Counted while the scene is drawn. */
  private int rows;

  HorizontalTimeline(List<TimelineMark> marks, double width, AsOfMarker asOf) {
    this.marks = marks;
    this.width = width;
    this.words = asOf.words();
    this.lanes = TimelineLanes.of(marks, words);
    List<Edtf> dates = marks.stream().map(TimelineMark::when).toList();
    this.frame = new TimelineFrame(width, lanes.keySet(), dates, asOf);
  }

  Scene scene() {
    // The ground goes below the marks, but its height is known only after they have rows.
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
    return sketch.scene(width, TimelineLegend.paint(marks, bottom, width, words, sketch) + 2);
  }

  /** The number of rows in the last scene. */
  int rows() {
    return rows;
  }

  /** Draws a lane below {@code top} and returns the lower end of its rows. */
  private double lane(String name, List<TimelineMark> inLane, double top, SceneBuilder sketch) {
    frame.name(name, top + ROW / 2, sketch);
    RowPacker taken = new RowPacker(APART);
    List<Place> places = new ArrayList<>();
    inLane.forEach(mark -> places.add(place(mark, taken)));
    places.forEach(place -> paint(place, top, sketch));
    rows += taken.count();
    return top + taken.count() * ROW;
  }

  /** A mark, its row, its name, where the name starts, and how far below the mark it is. */
  private record Place(
      TimelineMark mark, MarkExtent extent, int row, String name, double x, double drop) {}

  /** After its mark if there is room, else before it: readers look to the right first. */
  private Place place(TimelineMark mark, RowPacker taken) {
    MarkExtent extent =
        MarkExtent.of(mark.when(), frame.scale()).within(frame.left(), frame.right());
    double after = frame.right() - extent.last() - GAP;
    double before = extent.first() - GAP - frame.left();
    String name = mark.type().fit(mark.label(words), WIDEST_NAME);
    double length = mark.type().width(name);
    if (length > Math.max(after, before) && Math.max(after, before) < LEAST_ROOM) {
      return below(mark, extent, taken);
    }
    // If it fits on neither side, it is cut on the larger one.
    if (length <= after || (length > before && after >= before)) {
      name = mark.type().fit(name, after);
      double x = extent.last() + GAP;
      int row = taken.place(extent.first(), x + mark.type().width(name));
      return new Place(mark, extent, row, name, x, 0);
    }
    name = mark.type().fit(name, before);
    double x = extent.first() - GAP - mark.type().width(name);
    return new Place(mark, extent, taken.place(x, extent.last()), name, x, 0);
  }

  /** For bars that leave no room for a name on either side. */
  private Place below(TimelineMark mark, MarkExtent extent, RowPacker taken) {
    String name = mark.type().fit(mark.label(words), Math.min(WIDEST_NAME, width - frame.left()));
    double length = mark.type().width(name);
    double x = Math.max(frame.left(), Math.min(extent.first(), width - length));
    int row = taken.place(extent.first(), extent.last(), x, x + length);
    return new Place(mark, extent, row, name, x, ROW - 3);
  }

  private void paint(Place place, double top, SceneBuilder sketch) {
    TimelineMark mark = place.mark();
    double y = top + place.row() * ROW + ROW / 2;
    double line = y + place.drop();
    sketch.link(
        mark.href(),
        mark.inWords(words),
        inner -> {
          MarkPainter.across().paint(mark, place.extent(), y, inner);
          inner.label(
              new DrawingItem.Label(place.name(), place.x(), line + 4.5, mark.type(), mark.tone()));
        });
  }
}
