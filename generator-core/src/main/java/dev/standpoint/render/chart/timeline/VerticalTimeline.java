package dev.standpoint.render.chart.timeline;

import static java.util.Objects.requireNonNull;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.RowPacker;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tick;
import dev.standpoint.render.chart.drawing.Tone;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A timeline that runs down, for narrow windows: dates at the left, a column or more for each lane,
 * and the names at the right, each with a line to its mark.
 */
final class VerticalTimeline {

  private static final int MOST_COLUMNS = 8;
  private static final double AXIS = 76;
  private static final double COLUMN = 14;
  private static final double LINE = 17;
  private static final double GAP = 7;
  private static final double LEADER = 16;
  private static final double LEAST_HEIGHT = 260;

  private final List<TimelineMark> marks;
  private final AsOfMarker era;
  private final double width;
  private final double top;
  private final double height;
  private final TimeScale scale;
  private final List<Column> columns = new ArrayList<>();
  private final double names;

  /** Which column each mark is in, counted over all lanes. */
  private final IdentityHashMap<TimelineMark, Integer> places = new IdentityHashMap<>();

  /** The columns of a lane: the rows it had if the picture lay on its side. */
  private record Column(String lane, int first, int count) {}

  VerticalTimeline(List<TimelineMark> marks, double width, AsOfMarker era) {
    this.marks = marks;
    this.era = era;
    this.width = width;
    Map<String, List<TimelineMark>> lanes = TimelineLanes.of(marks);
    boolean named = !lanes.containsKey("");
    this.top = 26 + (named ? lanes.size() * LINE + 6 : 0);
    // How wide the names may be follows from the columns, these from the scale, and this from how
    // high the names are: they are laid out for the least width.
    double least = width - AXIS - MOST_COLUMNS * COLUMN - LEADER;
    double needed = marks.stream().mapToDouble(mark -> lines(mark, least) * LINE + GAP).sum();
    this.height = Math.max(LEAST_HEIGHT, needed);
    List<Edtf> dates = era.with(marks.stream().map(TimelineMark::when).toList());
    this.scale = TimeScale.of(dates, top, top + height);
    lanes.forEach((lane, inLane) -> columns.add(column(lane, inLane)));
    this.names = x(count()) + LEADER - COLUMN / 2;
  }

  private static int lines(TimelineMark mark, double widest) {
    return mark.lettering().wrap(mark.label(), widest).size();
  }

  private Column column(String lane, List<TimelineMark> inLane) {
    RowPacker rows = new RowPacker(2);
    int first = count();
    for (TimelineMark mark : inLane) {
      MarkExtent extent = extent(mark);
      places.put(mark, first + rows.place(extent.first(), extent.last()));
    }
    return new Column(lane, first, rows.count());
  }

  private MarkExtent extent(TimelineMark mark) {
    return MarkExtent.of(mark.when(), scale).within(top, top + height);
  }

  private int count() {
    return columns.stream().mapToInt(Column::count).sum();
  }

  private static double x(int column) {
    return AXIS + (column + 0.5) * COLUMN;
  }

  /** Whether there is room for all of its columns. */
  boolean isLegible() {
    return count() <= MOST_COLUMNS;
  }

  Scene scene() {
    SceneBuilder sketch = new SceneBuilder();
    ground(sketch);
    for (int i = 0; i < columns.size(); i++) {
      head(columns.get(i), i, sketch);
    }
    double[] tops = tops();
    for (int i = 0; i < marks.size(); i++) {
      paint(marks.get(i), tops[i], sketch);
    }
    double bottom = top + height + 10;
    return sketch.scene(width, TimelineLegend.paint(marks, bottom, width, sketch) + 2);
  }

  /** Lane names one below the other, each with a line down to its column. */
  private void head(Column column, int index, SceneBuilder sketch) {
    double x = x(column.first());
    if (!column.lane().isEmpty()) {
      double y = 26 + index * LINE + LINE / 2;
      sketch.line(x, y - 5, x, top + height, ShapeStyle.GRID);
      String name = LabelType.NAME.fit(column.lane(), width - x - 6);
      sketch.label(name, x + 6, y + 4.5, LabelType.NAME);
    }
  }

  private void ground(SceneBuilder sketch) {
    double right = x(count() - 1) + COLUMN / 2;
    double today = scale.at(era.asOf().toEpochDay() + 1.0);
    if (today < scale.end() - 1) {
      Box ahead = new Box(AXIS, today, width - AXIS, scale.end() - today);
      sketch.bar(ahead, 0, ShapeStyle.AHEAD, Tone.QUIET);
    }
    scale.stretches().forEach(stretch -> axis(stretch, today, right, sketch));
    String brief = "As of";
    double length = LabelType.AS_OF.width(brief);
    sketch.label(era.inWords(), 0, 13, LabelType.AS_OF);
    sketch.label(brief, AXIS - 14 - length, today + 4, LabelType.AS_OF);
    sketch.line(AXIS - 12, today, right, today, ShapeStyle.AS_OF);
  }

  /** The ticks of a piece, but for those beside the as-of date, whose words are in their place. */
  private void axis(AxisSegment stretch, double today, double right, SceneBuilder sketch) {
    sketch.line(AXIS - 6, stretch.start(), AXIS - 6, stretch.end(), ShapeStyle.AXIS);
    double free = stretch.start() - LINE;
    for (Tick tick : Ticks.down(era.words()).of(stretch)) {
      double length = LabelType.TICK.width(tick.whole());
      sketch.line(AXIS - 10, tick.at(), right, tick.at(), ShapeStyle.GRID);
      boolean isFree = tick.at() - LINE / 2 >= free && Math.abs(tick.at() - today) > LINE;
      if (isFree && length <= AXIS - 12) {
        sketch.label(tick.whole(), AXIS - 12 - length, tick.at() + 4, LabelType.TICK);
        free = tick.at() + LINE / 2;
      }
    }
  }

  /** Where each name starts: beside its mark, moved so that no two overlap. */
  private double[] tops() {
    double[] tops = new double[marks.size()];
    double free = top - LINE / 2;
    for (int i = 0; i < tops.length; i++) {
      TimelineMark mark = marks.get(i);
      tops[i] = Math.max(free, beside(extent(mark)) - LINE / 2);
      free = tops[i] + high(mark);
    }
    double limit = top + height + LINE / 2;
    for (int i = tops.length - 1; i >= 0; i--) {
      limit -= high(marks.get(i));
      tops[i] = Math.min(tops[i], limit);
      limit = tops[i];
    }
    return tops;
  }

  /** Where the line to its name starts: in the order of the marks, so that no two cross. */
  private static double beside(MarkExtent extent) {
    return extent.isPoint() ? extent.middle() : extent.start() + MarkExtent.POINT;
  }

  private double high(TimelineMark mark) {
    return lines(mark, width - names) * LINE + GAP;
  }

  private void paint(TimelineMark mark, double nameTop, SceneBuilder sketch) {
    MarkExtent extent = extent(mark);
    double x = x(requireNonNull(places.get(mark)));
    double y = beside(extent);
    double line = nameTop + LINE / 2;
    double knee = names - LEADER + 1;
    sketch.path(
        "M"
            + SceneBuilder.n(x)
            + " "
            + SceneBuilder.n(y)
            + "L"
            + SceneBuilder.n(knee)
            + " "
            + SceneBuilder.n(y)
            + "L"
            + SceneBuilder.n(names - 4)
            + " "
            + SceneBuilder.n(line),
        ShapeStyle.LEADER,
        Tone.QUIET);
    sketch.link(
        mark.href(),
        mark.inWords(),
        inner -> {
          new MarkPainter(true).paint(mark, extent, x, inner);
          double baseline = line + 4.5;
          for (String words : mark.lettering().wrap(mark.label(), width - names)) {
            inner.label(
                new DrawingItem.Label(words, names, baseline, mark.lettering(), mark.tone()));
            baseline += LINE;
          }
        });
  }
}
