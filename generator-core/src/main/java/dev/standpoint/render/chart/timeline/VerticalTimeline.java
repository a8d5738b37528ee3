package dev.standpoint.render.chart.timeline;

import static java.util.Objects.requireNonNull;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.SvgPath;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.Words;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A timeline from top to bottom, for narrow windows: dates on the left, then one or more columns
 * for each lane, and the names on the right, each with a line to its mark.
 */
final class VerticalTimeline {

  /** More columns leave too little room for names. */
  private static final int MOST_COLUMNS = 8;

  /** The width of the dates on the left. */
  private static final double AXIS = 76;

  /** The height of a line of text. */
  private static final double LINE = 17;

  /** Between two names. */
  private static final double GAP = 7;

  /** The width of the slanting part of the line from a mark to its name. */
  private static final double LEADER = 16;

  /** The top of the first line below the as-of date. */
  private static final double HEAD = 26;

  /** The least height of the axis, so that few marks are not crammed together. */
  private static final double LEAST_HEIGHT = 260;

  private final List<TimelineMark> marks;
  private final AsOfMarker asOf;
  private final Words words;
  private final double width;

  /** The upper end of the axis, below the names of lanes. */
  private final double top;

  /** The length of the axis, enough for all names one below the other. */
  private final double height;

  private final TimeScale scale;
  private final IdentityHashMap<TimelineMark, MarkExtent> extents = new IdentityHashMap<>();
  private final LaneColumns columns;

  /** The left end of the names. */
  private final double names;

  VerticalTimeline(List<TimelineMark> marks, double width, AsOfMarker asOf) {
    this.marks = marks;
    this.asOf = asOf;
    this.words = asOf.words();
    this.width = width;
    Map<String, List<TimelineMark>> lanes = TimelineLanes.of(marks, words);
    boolean named = !lanes.containsKey("");
    this.top = HEAD + (named ? lanes.size() * LINE + 6 : 0);
    // The width of names depends on the number of columns, the columns on the scale, the scale on
    // the height of the names, and that on their width. So the height is that of the least width.
    double least = width - AXIS - MOST_COLUMNS * LaneColumns.WIDTH - LEADER;
    double needed = marks.stream().mapToDouble(mark -> lines(mark, least) * LINE + GAP).sum();
    this.height = Math.max(LEAST_HEIGHT, needed);
    List<Edtf> dates = asOf.with(marks.stream().map(TimelineMark::when).toList());
    this.scale = TimeScale.of(dates, top, top + height);
    marks.forEach(
        mark -> extents.put(mark, MarkExtent.of(mark.when(), scale).within(top, top + height)));
    this.columns = new LaneColumns(lanes, extents, AXIS);
    this.names = columns.middle(columns.count()) + LEADER - LaneColumns.WIDTH / 2;
  }

  /** The number of lines of a name: one or two. */
  private int lines(TimelineMark mark, double widest) {
    return mark.type().wrap(mark.label(words), widest).size();
  }

  private MarkExtent extent(TimelineMark mark) {
    return requireNonNull(extents.get(mark));
  }

  /** Whether there is room for all columns. */
  boolean isLegible() {
    return columns.count() <= MOST_COLUMNS;
  }

  Scene scene() {
    SceneBuilder sketch = new SceneBuilder();
    ground(sketch);
    for (int i = 0; i < columns.lanes().size(); i++) {
      head(columns.lanes().get(i), i, sketch);
    }
    double[] tops = tops();
    for (int i = 0; i < marks.size(); i++) {
      paint(marks.get(i), tops[i], sketch);
    }
    double bottom = top + height + 10;
    return sketch.scene(width, TimelineLegend.paint(marks, bottom, width, words, sketch) + 2);
  }

  /** The names of lanes, one below the other, each with a line down to its first column. */
  private void head(LaneColumns.Lane lane, int index, SceneBuilder sketch) {
    double x = columns.middle(lane.first());
    if (!lane.name().isEmpty()) {
      double y = HEAD + index * LINE + LINE / 2;
      sketch.line(x, y - 5, x, top + height, ShapeStyle.GRID);
      String name = LabelType.NAME.fit(lane.name(), width - x - 6);
      sketch.label(name, x + 6, y + 4.5, LabelType.NAME);
    }
  }

  /** All that is below the marks: the future, the axis and the as-of date. */
  private void ground(SceneBuilder sketch) {
    double right = columns.middle(columns.count() - 1) + LaneColumns.WIDTH / 2;
    double today = scale.at(asOf.endOfDay());
    if (today < scale.end() - 1) {
      Box ahead = new Box(AXIS, today, width - AXIS, scale.end() - today);
      sketch.bar(ahead, 0, ShapeStyle.AHEAD, Tone.QUIET);
    }
    scale.segments().forEach(segment -> axis(segment, today, right, sketch));
    String brief = words.say("chart.as-of-short");
    double length = LabelType.AS_OF.width(brief);
    sketch.label(asOf.label(), 0, 13, LabelType.AS_OF);
    sketch.label(brief, AXIS - 14 - length, today + 4, LabelType.AS_OF);
    sketch.line(AXIS - 12, today, right, today, ShapeStyle.AS_OF);
  }

  /** The ticks of a segment; beside the as-of date they have no words. */
  private void axis(AxisSegment segment, double today, double right, SceneBuilder sketch) {
    sketch.line(AXIS - 6, segment.start(), AXIS - 6, segment.end(), ShapeStyle.AXIS);
    double free = segment.start() - LINE;
    for (TimeTick tick : Ticks.down(words.dates()).of(segment)) {
      double length = LabelType.TICK.width(tick.full());
      sketch.line(AXIS - 10, tick.at(), right, tick.at(), ShapeStyle.GRID);
      boolean isFree = tick.at() - LINE / 2 >= free && Math.abs(tick.at() - today) > LINE;
      if (isFree && length <= AXIS - 12) {
        sketch.label(tick.full(), AXIS - 12 - length, tick.at() + 4, LabelType.TICK);
        free = tick.at() + LINE / 2;
      }
    }
  }

  /** The top of each name: beside its mark, moved so that no two names overlap. */
  private double[] tops() {
    double[] tops = new double[marks.size()];
    double free = top - LINE / 2;
    for (int i = 0; i < tops.length; i++) {
      TimelineMark mark = marks.get(i);
      tops[i] = Math.max(free, beside(extent(mark)) - LINE / 2);
      free = tops[i] + heightOf(mark);
    }
    // Names that were pushed beyond the lower end move up again, and push those above them.
    double limit = top + height + LINE / 2;
    for (int i = tops.length - 1; i >= 0; i--) {
      limit -= heightOf(marks.get(i));
      tops[i] = Math.min(tops[i], limit);
      limit = tops[i];
    }
    return tops;
  }

  /** The start of the line to the name: in the order of the marks, so that no two lines cross. */
  private static double beside(MarkExtent extent) {
    return extent.isPoint() ? extent.middle() : extent.start() + MarkExtent.POINT_RADIUS;
  }

  private double heightOf(TimelineMark mark) {
    return lines(mark, width - names) * LINE + GAP;
  }

  private void paint(TimelineMark mark, double nameTop, SceneBuilder sketch) {
    MarkExtent extent = extent(mark);
    double x = columns.middle(mark);
    double y = beside(extent);
    double line = nameTop + LINE / 2;
    double knee = names - LEADER + 1;
    SvgPath leader = new SvgPath().moveTo(x, y).lineTo(knee, y).lineTo(names - 4, line);
    sketch.path(leader, ShapeStyle.LEADER, Tone.QUIET);
    sketch.link(
        mark.href(),
        mark.inWords(words),
        inner -> {
          MarkPainter.down().paint(mark, extent, x, inner);
          double baseline = line + 4.5;
          for (String text : mark.type().wrap(mark.label(words), width - names)) {
            inner.label(new DrawingItem.Label(text, names, baseline, mark.type(), mark.tone()));
            baseline += LINE;
          }
        });
  }
}
