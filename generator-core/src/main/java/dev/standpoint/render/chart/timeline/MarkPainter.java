package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;

/** Draws marks: dots for days, bars for all that is longer, along a row or a column. */
final class MarkPainter {

  private static final double HALF = 4.5;
  private static final double ROUND = 2;

  private final boolean down;

  /** {@code down} where time runs down the picture. */
  MarkPainter(boolean down) {
    this.down = down;
  }

  /** {@code across} is the middle of its row or column. */
  void paint(TimelineMark mark, MarkExtent extent, double across, SceneBuilder sketch) {
    Tone tone = mark.standing() == TimelineMark.Standing.CANCELLED ? Tone.QUIET : mark.tone();
    if (extent.isPoint()) {
      double x = down ? across : extent.middle();
      double y = down ? extent.middle() : across;
      point(mark, x, y, tone, sketch);
    } else {
      bar(mark, extent, across, tone, sketch);
    }
    if (mark.standing() == TimelineMark.Standing.CANCELLED) {
      strike(extent, across, sketch);
    }
  }

  private static void point(TimelineMark mark, double x, double y, Tone tone, SceneBuilder sketch) {
    ShapeStyle style = style(mark, ShapeStyle.SOLID);
    double inset = style == ShapeStyle.SOLID ? 0 : 0.7;
    if (mark.tone() == Tone.EVENT) {
      sketch.dot(x, y, HALF - inset, style, tone);
    } else {
      double side = 2 * (HALF - 0.5 - inset);
      sketch.bar(new Box(x - side / 2, y - side / 2, side, side), 0, style, tone);
    }
  }

  private void bar(
      TimelineMark mark, MarkExtent extent, double across, Tone tone, SceneBuilder sketch) {
    boolean lasted = mark.when() instanceof Edtf.Interval;
    ShapeStyle style = style(mark, lasted ? ShapeStyle.SOLID : ShapeStyle.PALE);
    double inset = style == ShapeStyle.SOLID ? 0 : 0.7;
    Box box = box(extent.start() + inset, extent.end() - inset, across, HALF - inset);
    sketch.bar(box, ROUND, style, tone);
    if (extent.hatched()) {
      sketch.hatch(box, tone);
    }
    if (extent.before() > 0) {
      sketch.hatch(box(extent.first(), extent.start(), across, HALF), tone);
    }
    if (extent.behind() > 0) {
      sketch.hatch(box(extent.end(), extent.last(), across, HALF), tone);
    }
  }

  static ShapeStyle style(TimelineMark mark, ShapeStyle ofFacts) {
    return switch (mark.standing()) {
      case HAPPENED -> ofFacts;
      case PLANNED, CANCELLED -> ShapeStyle.HOLLOW;
      case ALLEGED -> ShapeStyle.DASHED;
    };
  }

  private void strike(MarkExtent extent, double across, SceneBuilder sketch) {
    Box box = box(extent.start() - 3, extent.end() + 3, across, 0);
    sketch.line(box.x(), box.y(), box.right(), box.bottom(), ShapeStyle.STRIKE);
  }

  private Box box(double start, double end, double across, double half) {
    return down
        ? new Box(across - half, start, 2 * half, end - start)
        : new Box(start, across - half, end - start, 2 * half);
  }
}
