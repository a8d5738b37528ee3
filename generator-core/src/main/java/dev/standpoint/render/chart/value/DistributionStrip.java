package dev.standpoint.render.chart.value;

import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.ValueWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an issue's actors are spread over what can be held: names below each stance or option, in the
 * order given, those who were asked and declined last; numbers as bars over a scale, the lowest
 * first, the names beside them. Twelve names stand in a group at most, and the count of the others.
 */
public final class DistributionStrip {

  /** The most names in a group. */
  public static final int MOST = 12;

  private static final double TITLE = 22;
  private static final double LINE = 19;
  private static final double SQUARE = 9;

  private final Issue issue;
  private final List<Holder> holders;
  private final ValueWords words;

  /** What an actor, by its name, holds, and where that is said. */
  public record Holder(String actor, Value value, String href) {}

  private DistributionStrip(Issue issue, List<Holder> holders, ValueWords words) {
    this.issue = issue;
    this.holders = List.copyOf(holders);
    this.words = words;
  }

  /** Of at least one holder. */
  public static Chart of(Issue issue, List<Holder> holders, ValueWords words) {
    DistributionStrip strip = new DistributionStrip(issue, holders, words);
    List<String> groups = new ArrayList<>();
    strip
        .groups()
        .forEach(
            (value, of) ->
                groups.add(
                    words.words(value, issue)
                        + ": "
                        + String.join(", ", of.stream().map(Holder::actor).toList())));
    return new Chart(
        "Positions on " + issue.name(),
        String.join("; ", groups) + ".",
        strip.across(Chart.WIDE),
        strip.down(Chart.NARROW),
        List.of(strip.across(Chart.PAPER)));
  }

  private boolean isNumbers() {
    return issue.kind() == IssueKind.QUANTITY;
  }

  /** Stances and options in the order of the axis, numbers by their lower and upper bounds. */
  private Map<Value, List<Holder>> groups() {
    Map<Value, List<Holder>> found = new LinkedHashMap<>();
    holders.forEach(h -> found.computeIfAbsent(h.value(), v -> new ArrayList<>()).add(h));
    List<Value> order = new ArrayList<>(found.keySet());
    List<Value> columns = axis(0, Chart.WIDE).columns();
    order.sort(
        Comparator.comparingInt((Value value) -> columns.indexOf(value))
            .thenComparing(DistributionStrip::low)
            .thenComparing(DistributionStrip::high));
    Map<Value, List<Holder>> sorted = new LinkedHashMap<>();
    order.forEach(value -> sorted.put(value, found.getOrDefault(value, List.of())));
    return sorted;
  }

  private static BigDecimal low(Value value) {
    return value instanceof Quantity q && q.low() != null
        ? q.low()
        : BigDecimal.TEN.pow(31).negate();
  }

  private static BigDecimal high(Value value) {
    return value instanceof Quantity q && q.high() != null ? q.high() : BigDecimal.TEN.pow(31);
  }

  private ValueAxis axis(double left, double right) {
    List<Value> values = holders.stream().map(Holder::value).distinct().toList();
    return new ValueAxis(issue, values, words, left, right);
  }

  private Scene across(double width) {
    return isNumbers() ? bars(width, width * 0.42) : columns(width);
  }

  private Scene down(double width) {
    return isNumbers() ? bars(width, width) : lists(width);
  }

  /** A column for each stance or option, the silent under a fainter line. */
  private Scene columns(double width) {
    ValueAxis axis = axis(0, width);
    Map<Value, List<Holder>> groups = groups();
    SceneBuilder sketch = new SceneBuilder();
    double bottom = 0;
    double column = width / axis.columns().size();
    for (int i = 0; i < axis.columns().size(); i++) {
      Value value = axis.columns().get(i);
      List<Holder> of = groups.getOrDefault(value, List.of());
      double x = i * column;
      title(value, of.size(), x, 0, column - 12, sketch);
      ShapeStyle line = value == Stance.SILENT ? ShapeStyle.GRID : ShapeStyle.AXIS;
      sketch.line(x, TITLE, x + column - 12, TITLE, line);
      bottom = Math.max(bottom, names(of, x, TITLE + 4, column - 12, sketch));
    }
    return sketch.scene(width, bottom + 4);
  }

  /** One below the other, for narrow windows: only what somebody holds. */
  private Scene lists(double width) {
    SceneBuilder sketch = new SceneBuilder();
    double y = 0;
    for (Map.Entry<Value, List<Holder>> group : groups().entrySet()) {
      title(group.getKey(), group.getValue().size(), 0, y, width, sketch);
      double under = y + TITLE;
      sketch.line(0, under, width, under, ShapeStyle.AXIS);
      y = flow(group.getValue(), 0, under + 4, width, sketch) + 10;
    }
    return sketch.scene(width, y);
  }

  private void title(
      Value value, int count, double x, double top, double width, SceneBuilder sketch) {
    String sign = ValueWords.sign(value);
    double at = x;
    if (!sign.isEmpty()) {
      sketch.label(
          new DrawingItem.Label(sign, at, top + 14, LabelType.SIGN, ValueAxis.tone(value)));
      at += LabelType.SIGN.width(sign) + 5;
    }
    String counted = count == 0 ? "" : " (" + count + ")";
    double room = width - (at - x) - LabelType.NAME.width(counted);
    String name = LabelType.NAME.fit(words.words(value, issue), room) + counted;
    sketch.label(new DrawingItem.Label(name, at, top + 14, LabelType.NAME, ValueAxis.tone(value)));
  }

  /** One below the other. */
  private static double names(
      List<Holder> of, double x, double top, double width, SceneBuilder sketch) {
    double y = top;
    for (Holder holder : shown(of)) {
      name(holder, x, y, width, sketch);
      y += LINE;
    }
    if (of.size() > MOST) {
      more(of, x, y, sketch);
      y += LINE;
    }
    return y;
  }

  /** Side by side, in as many lines as that takes. */
  private static double flow(
      List<Holder> of, double left, double top, double right, SceneBuilder sketch) {
    double x = left;
    double y = top;
    for (Holder holder : shown(of)) {
      double length = SQUARE + 5 + LabelType.LABEL.width(holder.actor());
      if (x > left && x + length > right) {
        x = left;
        y += LINE;
      }
      name(holder, x, y, right - x, sketch);
      x += length + 12;
    }
    if (of.size() > MOST) {
      y += LINE;
      more(of, left, y, sketch);
    }
    return y + LINE;
  }

  private static List<Holder> shown(List<Holder> of) {
    return of.subList(0, Math.min(MOST, of.size()));
  }

  private static void more(List<Holder> of, double x, double y, SceneBuilder sketch) {
    sketch.label("and " + (of.size() - MOST) + " more", x, y + 14, LabelType.TICK);
  }

  private static void name(Holder holder, double x, double y, double width, SceneBuilder sketch) {
    Tone tone = ValueAxis.tone(holder.value());
    sketch.link(
        holder.href(),
        holder.actor(),
        inner -> {
          inner.bar(new Box(x, y + 5, SQUARE, SQUARE), 1, ShapeStyle.PALE, tone);
          String name = LabelType.LABEL.fit(holder.actor(), width - SQUARE - 5);
          inner.label(name, x + SQUARE + 5, y + 14, LabelType.LABEL);
        });
  }

  /** Bars over a scale; in a narrow window names stand above them, else beside. */
  private Scene bars(double width, double scaleWidth) {
    ValueAxis axis = axis(0, scaleWidth);
    boolean beside = scaleWidth < width;
    double left = beside ? scaleWidth + 24 : 0;
    SceneBuilder body = new SceneBuilder();
    double y = 48;
    for (Map.Entry<Value, List<Holder>> group : groups().entrySet()) {
      title(group.getKey(), group.getValue().size(), left, y, width - left, body);
      double bottom = flow(group.getValue(), left, y + LINE, width, body);
      double middle = beside ? y + 12 : bottom + 10;
      new ValuePainter(axis).paint(group.getKey(), true, middle, body);
      y = (beside ? bottom : bottom + 24) + 6;
      body.line(0, y, width, y, ShapeStyle.GRID);
      y += 4;
    }
    SceneBuilder sketch = new SceneBuilder();
    axis.head(0, beside ? y - 4 : 44, sketch);
    sketch.items().addAll(body.items());
    return sketch.scene(width, y);
  }
}
