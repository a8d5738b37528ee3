package dev.standpoint.render.chart.value;

import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Value;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.ValueWords;

/** Draws values on their axis: a range of numbers as a bar, anything else as its sign in a box. */
final class ValuePainter {

  /** Half the side of the box around a sign. */
  private static final double HALF = 9;

  /** The height of a bar. */
  private static final double HEIGHT = 8;

  /** The length of the hatched end of a range without a bound. */
  private static final double OPEN_END = 26;

  /** The radius of the dot for an exact number. */
  private static final double POINT = 4.5;

  /** Whether a value is the current one or the one held before. */
  private enum Period {
    CURRENT,
    FORMER
  }

  private final ValueAxis axis;

  ValuePainter(ValueAxis axis) {
    this.axis = axis;
  }

  /** A value that an actor holds now, filled. */
  void paintCurrent(Value value, double y, SceneBuilder sketch) {
    paint(value, Period.CURRENT, y, sketch);
  }

  /** A value that an actor held before, hollow. */
  void paintFormer(Value value, double y, SceneBuilder sketch) {
    paint(value, Period.FORMER, y, sketch);
  }

  private void paint(Value value, Period period, double y, SceneBuilder sketch) {
    if (value instanceof Quantity quantity) {
      range(quantity, period, y, sketch);
    } else {
      box(value, period, y, sketch);
    }
  }

  /** The distance from the middle of a value to its left or right end. */
  double half(Value value) {
    if (value instanceof Quantity quantity) {
      NumberScale scale = axis.numbers().orElseThrow();
      return Math.max(POINT, (scale.to(quantity) - scale.from(quantity)) / 2);
    }
    return HALF + 1;
  }

  /** The corners are round for a former value: a circle, so that it differs without colour too. */
  private void box(Value value, Period period, double y, SceneBuilder sketch) {
    double x = axis.at(value);
    Tone tone = ValueAxis.tone(value);
    boolean current = period == Period.CURRENT;
    ShapeStyle style = current ? ShapeStyle.PALE : ShapeStyle.HOLLOW;
    sketch.bar(new Box(x - HALF, y - HALF, 2 * HALF, 2 * HALF), current ? 3 : HALF, style, tone);
    String sign = ValueWords.sign(value);
    if (!sign.isEmpty()) {
      double length = LabelType.SIGN.width(sign);
      sketch.label(new DrawingItem.Label(sign, x - length / 2, y + 4.2, LabelType.SIGN, tone));
    }
  }

  private void range(Quantity quantity, Period period, double y, SceneBuilder sketch) {
    NumberScale scale = axis.numbers().orElseThrow();
    double from = scale.from(quantity);
    double to = scale.to(quantity);
    ShapeStyle style = period == Period.CURRENT ? ShapeStyle.SOLID : ShapeStyle.HOLLOW;
    Tone tone = Tone.QUANTITY;
    if (quantity.isExact()) {
      sketch.dot(from, y, POINT, style, tone);
      return;
    }
    // A range without both bounds has a hatched part at each end, and these must not overlap.
    double soft = Math.min(OPEN_END, (to - from) / 2);
    double start = quantity.low() == null ? from + soft : from;
    double end = quantity.high() == null ? to - soft : to;
    sketch.bar(new Box(start, y - HEIGHT / 2, end - start, HEIGHT), 2, style, tone);
    if (start > from) {
      sketch.hatch(new Box(from, y - HEIGHT / 2, soft, HEIGHT), tone);
    }
    if (end < to) {
      sketch.hatch(new Box(end, y - HEIGHT / 2, soft, HEIGHT), tone);
    }
  }
}
