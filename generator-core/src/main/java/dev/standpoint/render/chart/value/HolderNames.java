package dev.standpoint.render.chart.value;

import dev.standpoint.model.record.Value;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.ValueWords;
import dev.standpoint.render.words.Words;
import java.util.List;

/** Draws the actors who hold one value: a title with their number, then at most 12 names. */
final class HolderNames {

  /** The height of the title of a group. */
  static final double TITLE = 22;

  /** The height of a line with one or more names. */
  static final double LINE = 19;

  /** The side of the square beside a name. */
  private static final double SQUARE = 9;

  /** Between the square and its name. */
  private static final double BESIDE_SQUARE = 5;

  private final Words words;

  /** All names are drawn into this picture. */
  private final SceneBuilder sketch;

  HolderNames(Words words, SceneBuilder sketch) {
    this.words = words;
    this.sketch = sketch;
  }

  /** {@code + for (2)}; {@code name} is the value in words, {@code area} where it may be drawn. */
  void title(Value value, String name, int count, Box area) {
    String sign = ValueWords.sign(value);
    Tone tone = ValueAxis.tone(value);
    double x = area.x();
    double baseline = area.y() + 14;
    if (!sign.isEmpty()) {
      sketch.label(new DrawingItem.Label(sign, x, baseline, LabelType.SIGN, tone));
      x += LabelType.SIGN.width(sign) + 5;
    }
    // The number is measured first: a long name is cut, the number never.
    String counted = count == 0 ? "" : " (" + count + ")";
    double room = area.width() - (x - area.x()) - LabelType.NAME.width(counted);
    String title = LabelType.NAME.fit(name, room) + counted;
    sketch.label(new DrawingItem.Label(title, x, baseline, LabelType.NAME, tone));
  }

  /** Names one below the other; returns their lower end. */
  double column(List<DistributionStrip.Holder> holders, double x, double top, double width) {
    double y = top;
    for (DistributionStrip.Holder holder : shown(holders)) {
      name(holder, x, y, width);
      y += LINE;
    }
    if (holders.size() > DistributionStrip.MOST) {
      more(holders, x, y);
      y += LINE;
    }
    return y;
  }

  /** Names side by side, in as many lines as needed; returns their lower end. */
  double lines(List<DistributionStrip.Holder> holders, double left, double top, double right) {
    double x = left;
    double y = top;
    for (DistributionStrip.Holder holder : shown(holders)) {
      double length = SQUARE + BESIDE_SQUARE + LabelType.LABEL.width(holder.actor());
      if (x > left && x + length > right) {
        x = left;
        y += LINE;
      }
      name(holder, x, y, right - x);
      x += length + 12;
    }
    if (holders.size() > DistributionStrip.MOST) {
      y += LINE;
      more(holders, left, y);
    }
    return y + LINE;
  }

  private static List<DistributionStrip.Holder> shown(List<DistributionStrip.Holder> holders) {
    return holders.subList(0, Math.min(DistributionStrip.MOST, holders.size()));
  }

  /** The names beyond the limit are counted, so that no group looks smaller than it is. */
  private void more(List<DistributionStrip.Holder> holders, double x, double y) {
    String more = words.count("chart.spread.more", holders.size() - DistributionStrip.MOST);
    sketch.label(more, x, y + 14, LabelType.TICK);
  }

  /** The full name is the title of the link, also if the label is cut. */
  private void name(DistributionStrip.Holder holder, double x, double y, double width) {
    Tone tone = ValueAxis.tone(holder.value());
    String name = LabelType.LABEL.fit(holder.actor(), width - SQUARE - BESIDE_SQUARE);
    sketch.link(
        holder.href(),
        holder.actor(),
        inner -> {
          inner.bar(new Box(x, y + 5, SQUARE, SQUARE), 1, ShapeStyle.PALE, tone);
          inner.label(name, x + SQUARE + BESIDE_SQUARE, y + 14, LabelType.LABEL);
        });
  }
}
