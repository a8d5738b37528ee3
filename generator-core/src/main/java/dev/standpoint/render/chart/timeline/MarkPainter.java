package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;

/**
 * Draws marks along a row or a column: a dot for an event on a day, a square for a position, and a
 * bar for anything that takes longer.
 */
final class MarkPainter {

  /** Half the thickness of a bar, and the radius of a dot. */
  private static final double HALF = 4.5;

  /** The radius of the corners of bars; squares have sharp ones. */
  private static final double ROUND = 2;

  /** An outline is drawn half outside its shape, so shapes with one are smaller. */
  private static final double OUTLINE_INSET = 0.7;

  private enum Direction {
    /** Time runs from left to right: marks are in rows. */
    ACROSS,

    /** Time runs downwards: marks are in columns. */
    DOWN
  }

  private final Direction time;

  private MarkPainter(Direction time) {
    this.time = time;
  }

  /** For pictures in which time runs from left to right. */
  static MarkPainter across() {
    return new MarkPainter(Direction.ACROSS);
  }

  /** For pictures in which time runs downwards. */
  static MarkPainter down() {
    return new MarkPainter(Direction.DOWN);
  }

  /** {@code middle} is that of the row or column of the mark. */
  void paint(TimelineMark mark, MarkExtent extent, double middle, SceneBuilder sketch) {
    boolean cancelled = mark.status() == Event.Status.CANCELLED;
    Tone tone = cancelled ? Tone.QUIET : mark.tone();
    if (extent.isPoint()) {
      double x = time == Direction.DOWN ? middle : extent.middle();
      double y = time == Direction.DOWN ? extent.middle() : middle;
      point(mark, x, y, tone, sketch);
    } else {
      bar(mark, extent, middle, tone, sketch);
    }
    if (cancelled) {
      Box box = box(extent.start() - 3, extent.end() + 3, middle, 0);
      sketch.line(box.x(), box.y(), box.right(), box.bottom(), ShapeStyle.STRIKE);
    }
  }

  /** A square is a little smaller than a dot of the same width, because it looks larger. */
  private static void point(TimelineMark mark, double x, double y, Tone tone, SceneBuilder sketch) {
    ShapeStyle style = style(mark, ShapeStyle.SOLID);
    double inset = inset(style);
    if (mark.tone() == Tone.EVENT) {
      sketch.dot(x, y, HALF - inset, style, tone);
    } else {
      double side = 2 * (HALF - 0.5 - inset);
      sketch.bar(new Box(x - side / 2, y - side / 2, side, side), 0, style, tone);
    }
  }

  /** An interval is solid, since it lasted all that time; any other bar is pale. */
  private void bar(
      TimelineMark mark, MarkExtent extent, double middle, Tone tone, SceneBuilder sketch) {
    boolean lasted = mark.when() instanceof Edtf.Interval;
    ShapeStyle style = style(mark, lasted ? ShapeStyle.SOLID : ShapeStyle.PALE);
    double inset = inset(style);
    Box box = box(extent.start() + inset, extent.end() - inset, middle, HALF - inset);
    sketch.bar(box, ROUND, style, tone);
    if (extent.form() == MarkExtent.Form.HATCHED_BAR) {
      sketch.hatch(box, tone);
    }
    if (extent.hatchedBefore() > 0) {
      sketch.hatch(box(extent.first(), extent.start(), middle, HALF), tone);
    }
    if (extent.hatchedAfter() > 0) {
      sketch.hatch(box(extent.end(), extent.last(), middle, HALF), tone);
    }
  }

  private static double inset(ShapeStyle style) {
    return style == ShapeStyle.SOLID ? 0 : OUTLINE_INSET;
  }

  /** {@code certain} is the style of a mark for what took place. */
  static ShapeStyle style(TimelineMark mark, ShapeStyle certain) {
    return switch (mark.status()) {
      case UNSTATED -> certain;
      case PLANNED, CANCELLED -> ShapeStyle.HOLLOW;
      case ALLEGED -> ShapeStyle.DASHED;
    };
  }

  /** A box from start to end along the time, and as thick as twice {@code half} across it. */
  private Box box(double start, double end, double middle, double half) {
    return time == Direction.DOWN
        ? new Box(middle - half, start, 2 * half, end - start)
        : new Box(start, middle - half, end - start, 2 * half);
  }
}
