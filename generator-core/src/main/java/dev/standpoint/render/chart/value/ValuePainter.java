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

  private static final double HALF = 9;
  private static final double HIGH = 8;
  private static final double SOFT = 26;
  private static final double POINT = 4.5;

  private final ValueAxis axis;

  ValuePainter(ValueAxis axis) {
    this.axis = axis;
  }

  /** {@code now} for what is held, else what was held before. */
  void paint(Value value, boolean now, double y, SceneBuilder sketch) {
    if (value instanceof Quantity quantity) {
      range(quantity, now, y, sketch);
    } else {
      box(value, now, y, sketch);
    }
  }

  /** How far it reaches to the left and right of the middle. */
  double half(Value value) {
    if (value instanceof Quantity quantity) {
      NumberScale scale = axis.numbers().orElseThrow();
      return Math.max(POINT, (scale.to(quantity) - scale.from(quantity)) / 2);
    }
    return HALF + 1;
  }

  private void box(Value value, boolean now, double y, SceneBuilder sketch) {
    double x = axis.at(value);
    Tone tone = ValueAxis.tone(value);
    ShapeStyle style = now ? ShapeStyle.PALE : ShapeStyle.HOLLOW;
    sketch.bar(new Box(x - HALF, y - HALF, 2 * HALF, 2 * HALF), now ? 3 : HALF, style, tone);
    String sign = ValueWords.sign(value);
    if (!sign.isEmpty()) {
      double length = LabelType.SIGN.width(sign);
      sketch.label(new DrawingItem.Label(sign, x - length / 2, y + 4.2, LabelType.SIGN, tone));
    }
  }

  private void range(Quantity quantity, boolean now, double y, SceneBuilder sketch) {
    NumberScale scale = axis.numbers().orElseThrow();
    double from = scale.from(quantity);
    double to = scale.to(quantity);
    ShapeStyle style = now ? ShapeStyle.SOLID : ShapeStyle.HOLLOW;
    Tone tone = Tone.QUANTITY;
    if (quantity.isExact()) {
      sketch.dot(from, y, POINT, style, tone);
      return;
    }
    double soft = Math.min(SOFT, (to - from) / 2);
    double start = quantity.low() == null ? from + soft : from;
    double end = quantity.high() == null ? to - soft : to;
    sketch.bar(new Box(start, y - HIGH / 2, end - start, HIGH), 2, style, tone);
    if (start > from) {
      sketch.hatch(new Box(from, y - HIGH / 2, soft, HIGH), tone);
    }
    if (end < to) {
      sketch.hatch(new Box(end, y - HIGH / 2, soft, HIGH), tone);
    }
  }
}
