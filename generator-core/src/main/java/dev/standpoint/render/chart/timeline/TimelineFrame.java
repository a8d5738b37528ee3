package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;
import java.util.Collection;
import java.util.List;

/** The surroundings of marks on a horizontal timeline: lane names, axis and as-of date. */
final class TimelineFrame {

  /** Above the first lane: the line with the as-of date. */
  static final double TOP = 24;

  /** Longer names of lanes are cut. */
  private static final double WIDEST_NAME = 120;

  /** Between the names of lanes and the marks. */
  private static final double NAME_GAP = 14;

  /** The height of a line of ticks below the axis. */
  private static final double LINE = 16;

  private final double width;

  /** The right end of the names, where marks may start. */
  private final double left;

  private final TimeScale scale;
  private final AsOfMarker asOf;

  TimelineFrame(double width, Collection<String> lanes, List<Edtf> dates, AsOfMarker asOf) {
    double names = lanes.stream().mapToDouble(TimelineFrame::nameWidth).max().orElse(0);
    this.width = width;
    this.left = names == 0 ? 0 : names + NAME_GAP;
    this.asOf = asOf;
    this.scale = TimeScale.of(asOf.with(dates), left + 2, width - 2);
  }

  /** The room that a name of a lane takes. */
  private static double nameWidth(String lane) {
    return Math.min(WIDEST_NAME, LabelType.NAME.width(lane));
  }

  /** Where marks may start, in units of the picture. */
  double left() {
    return left;
  }

  /** Where marks have to end: the right edge of the picture. */
  double right() {
    return width;
  }

  TimeScale scale() {
    return scale;
  }

  /** The name of a lane, beside its first row, the middle of which is at {@code y}. */
  void name(String lane, double y, SceneBuilder sketch) {
    if (!lane.isEmpty()) {
      sketch.label(LabelType.NAME.fit(lane, WIDEST_NAME), 0, y + 4.5, LabelType.NAME);
    }
  }

  /** The ground below the marks: lines of the ticks, the future, and the as-of date. */
  void ground(double bottom, SceneBuilder sketch) {
    for (AxisSegment segment : scale.segments()) {
      for (TimeTick tick : Ticks.across(asOf.words().dates()).of(segment)) {
        sketch.line(tick.at(), TOP, tick.at(), bottom, ShapeStyle.GRID);
      }
    }
    if (asOf.isShown()) {
      today(bottom, sketch);
    }
  }

  /** The label stays within the picture, even if the line is at its edge. */
  private void today(double bottom, SceneBuilder sketch) {
    double today = scale.at(asOf.endOfDay());
    if (today < scale.end() - 1) {
      Box ahead = new Box(today, TOP, scale.end() - today, bottom - TOP);
      sketch.bar(ahead, 0, ShapeStyle.AHEAD, Tone.QUIET);
    }
    String text = asOf.label();
    double length = LabelType.AS_OF.width(text);
    double x = Math.max(left, Math.min(today - length / 2, width - length));
    sketch.label(text, x, 13, LabelType.AS_OF);
    sketch.line(today, 18, today, bottom, ShapeStyle.AS_OF);
  }

  /** The line of the axis and its words; returns its lower end. */
  double axis(double y, SceneBuilder sketch) {
    boolean coarse = false;
    for (AxisSegment segment : scale.segments()) {
      sketch.line(segment.start(), y, segment.end(), y, ShapeStyle.AXIS);
      List<TimeTick> ticks = Ticks.across(asOf.words().dates()).of(segment);
      words(ticks, segment, y, sketch);
      coarse |= ticks.stream().anyMatch(tick -> !tick.coarse().isEmpty());
    }
    cuts(y, sketch);
    return y + 6 + LINE + (coarse ? LINE : 0);
  }

  /** If a month or year has no room below its first tick, its other ticks get no words either. */
  private void words(List<TimeTick> ticks, AxisSegment segment, double y, SceneBuilder sketch) {
    String coarse = "";
    double fineFree = Double.NEGATIVE_INFINITY;
    double coarseFree = segment.start();
    for (TimeTick tick : ticks) {
      sketch.line(tick.at(), y, tick.at(), y + 4, ShapeStyle.AXIS);
      double length = LabelType.TICK.width(tick.fine());
      double x = Math.max(0, Math.min(tick.at() - length / 2, width - length));
      if (!tick.coarse().equals(coarse)) {
        double coarseLength = LabelType.TICK.width(tick.coarse());
        double most = segment.end() + 2 - coarseLength;
        double start = coarse.isEmpty() ? Math.max(coarseFree, Math.min(x, most)) : x;
        if (start < coarseFree || start > most) {
          continue;
        }
        sketch.label(tick.coarse(), start, y + 2 * LINE, LabelType.TICK);
        coarse = tick.coarse();
        coarseFree = start + coarseLength + 8;
      }
      if (x >= fineFree) {
        sketch.label(tick.fine(), x, y + LINE, LabelType.TICK);
        fineFree = x + length + 4;
      }
    }
  }

  /** Two short strokes where the axis is cut. */
  private void cuts(double y, SceneBuilder sketch) {
    List<AxisSegment> segments = scale.segments();
    for (int i = 1; i < segments.size(); i++) {
      double before = segments.get(i - 1).end();
      double after = segments.get(i).start();
      sketch.line(before - 3, y + 5, before + 3, y - 5, ShapeStyle.AXIS);
      sketch.line(after - 3, y + 5, after + 3, y - 5, ShapeStyle.AXIS);
    }
  }
}
