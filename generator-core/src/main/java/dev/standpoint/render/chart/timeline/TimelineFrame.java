package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tick;
import dev.standpoint.render.chart.drawing.Tone;
import java.util.Collection;
import java.util.List;

/** What is around the marks of a timeline that runs across: lane names, axis, the as-of date. */
final class TimelineFrame {

  /** Above the first lane: the line with the as-of date. */
  static final double TOP = 24;

  private static final double WIDEST_NAME = 120;
  private static final double NAME_GAP = 14;
  private static final double LINE = 16;

  private final double width;
  private final double left;
  private final TimeScale scale;
  private final AsOfMarker era;

  TimelineFrame(double width, Collection<String> lanes, List<Edtf> dates, AsOfMarker era) {
    double names = lanes.stream().mapToDouble(TimelineFrame::nameWidth).max().orElse(0);
    this.width = width;
    this.left = names == 0 ? 0 : names + NAME_GAP;
    this.era = era;
    this.scale = TimeScale.of(era.with(dates), left + 2, width - 2);
  }

  private static double nameWidth(String lane) {
    return Math.min(WIDEST_NAME, LabelType.NAME.width(lane));
  }

  double left() {
    return left;
  }

  double right() {
    return width;
  }

  TimeScale scale() {
    return scale;
  }

  /** Beside the first line of a lane, whose middle is {@code y}. */
  void name(String lane, double y, SceneBuilder sketch) {
    if (!lane.isEmpty()) {
      sketch.label(LabelType.NAME.fit(lane, WIDEST_NAME), 0, y + 4.5, LabelType.NAME);
    }
  }

  /** What lies behind the marks: the time to come, the lines of the ticks, the as-of date. */
  void ground(double bottom, SceneBuilder sketch) {
    for (AxisSegment stretch : scale.stretches()) {
      for (Tick tick : Ticks.across(era.words()).of(stretch)) {
        sketch.line(tick.at(), TOP, tick.at(), bottom, ShapeStyle.GRID);
      }
    }
    if (era.isShown()) {
      today(bottom, sketch);
    }
  }

  private void today(double bottom, SceneBuilder sketch) {
    double today = scale.at(era.asOf().toEpochDay() + 1.0);
    if (today < scale.end() - 1) {
      Box ahead = new Box(today, TOP, scale.end() - today, bottom - TOP);
      sketch.bar(ahead, 0, ShapeStyle.AHEAD, Tone.QUIET);
    }
    String text = era.inWords();
    double length = LabelType.AS_OF.width(text);
    double x = Math.max(left, Math.min(today - length / 2, width - length));
    sketch.label(text, x, 13, LabelType.AS_OF);
    sketch.line(today, 18, today, bottom, ShapeStyle.AS_OF);
  }

  /** The line of the axis and its words; gives where it ends. */
  double axis(double y, SceneBuilder sketch) {
    boolean coarse = false;
    for (AxisSegment stretch : scale.stretches()) {
      sketch.line(stretch.start(), y, stretch.end(), y, ShapeStyle.AXIS);
      List<Tick> ticks = Ticks.across(era.words()).of(stretch);
      words(ticks, stretch, y, sketch);
      coarse |= ticks.stream().anyMatch(tick -> !tick.coarse().isEmpty());
    }
    cuts(y, sketch);
    return y + 6 + LINE + (coarse ? LINE : 0);
  }

  /** A month or year that has no room below its first tick leaves its other ticks without words. */
  private void words(List<Tick> ticks, AxisSegment stretch, double y, SceneBuilder sketch) {
    String coarse = "";
    double fineFree = Double.NEGATIVE_INFINITY;
    double coarseFree = stretch.start();
    for (Tick tick : ticks) {
      sketch.line(tick.at(), y, tick.at(), y + 4, ShapeStyle.AXIS);
      double length = LabelType.TICK.width(tick.fine());
      double x = Math.max(0, Math.min(tick.at() - length / 2, width - length));
      if (!tick.coarse().equals(coarse)) {
        double whole = LabelType.TICK.width(tick.coarse());
        double most = stretch.end() + 2 - whole;
        double start = coarse.isEmpty() ? Math.max(coarseFree, Math.min(x, most)) : x;
        if (start < coarseFree || start > most) {
          continue;
        }
        sketch.label(tick.coarse(), start, y + 2 * LINE, LabelType.TICK);
        coarse = tick.coarse();
        coarseFree = start + whole + 8;
      }
      if (x >= fineFree) {
        sketch.label(tick.fine(), x, y + LINE, LabelType.TICK);
        fineFree = x + length + 4;
      }
    }
  }

  /** Two short strokes where the axis is cut. */
  private void cuts(double y, SceneBuilder sketch) {
    List<AxisSegment> stretches = scale.stretches();
    for (int i = 1; i < stretches.size(); i++) {
      double before = stretches.get(i - 1).end();
      double behind = stretches.get(i).start();
      sketch.line(before - 3, y + 5, before + 3, y - 5, ShapeStyle.AXIS);
      sketch.line(behind - 3, y + 5, behind + 3, y - 5, ShapeStyle.AXIS);
    }
  }
}
