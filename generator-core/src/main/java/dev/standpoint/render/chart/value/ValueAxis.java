package dev.standpoint.render.chart.value;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.render.chart.drawing.DrawingItem;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of an issue side by side: first a scale, if there are numbers, then the stances from
 * for to against or the options, then any other value.
 */
final class ValueAxis {

  private static final List<Stance> STANCES =
      List.of(Stance.FOR, Stance.CONDITIONAL, Stance.MIXED, Stance.UNDECIDED, Stance.AGAINST);

  /** The width of the scale of numbers, in columns. */
  private static final int SCALE_COLUMNS = 4;

  /** From the top of the head to the line under its names. */
  private static final double UNDER_NAMES = 38;

  private final Issue issue;
  private final ValueWords words;

  /** From left to right; without numbers, which are on the scale. */
  private final List<Value> columns = new ArrayList<>();

  /** Left of the columns; absent if no value is a number. */
  private final Optional<NumberScale> numbers;

  /** The left end of the axis in units of the picture. */
  private final double left;

  private final double right;

  ValueAxis(Issue issue, List<Value> values, ValueWords words, double left, double right) {
    this.issue = issue;
    this.words = words;
    this.left = left;
    this.right = right;
    columns.addAll(offered(issue));
    values.stream()
        .filter(value -> !(value instanceof Quantity) && !columns.contains(value))
        .distinct()
        .sorted((a, b) -> rank(a) - rank(b))
        .forEach(columns::add);
    List<Quantity> quantities =
        values.stream().filter(Quantity.class::isInstance).map(Quantity.class::cast).toList();
    this.numbers =
        quantities.isEmpty()
            ? Optional.empty()
            : Optional.of(NumberScale.of(quantities, left + 4, left + numbersWidth() - 4));
  }

  /** Values that have a column even if nobody holds them. */
  private static List<? extends Value> offered(Issue issue) {
    if (issue.kind() == IssueKind.STANCE) {
      return STANCES;
    }
    return issue.options().stream().map(option -> new Choice(option.id())).toList();
  }

  /** Rejections come before undecided, and silent comes last. */
  private static int rank(Value value) {
    return value instanceof Rejection ? 0 : value == Stance.SILENT ? 2 : 1;
  }

  List<Value> columns() {
    return columns;
  }

  Optional<NumberScale> numbers() {
    return numbers;
  }

  /** All of the axis if there are no columns. */
  private double numbersWidth() {
    double all = right - left;
    return columns.isEmpty() ? all : all * SCALE_COLUMNS / (SCALE_COLUMNS + columns.size());
  }

  private double columnsLeft() {
    return numbers.isPresent() ? left + numbersWidth() : left;
  }

  /** The width of each column in units of the picture. */
  double columnWidth() {
    return (right - columnsLeft()) / Math.max(1, columns.size());
  }

  /** The middle of the column of a value, or of its range of numbers. */
  double at(Value value) {
    if (value instanceof Quantity quantity) {
      return numbers.orElseThrow().middle(quantity);
    }
    return columnsLeft() + (columns.indexOf(value) + 0.5) * columnWidth();
  }

  /** The value in words. */
  String words(Value value) {
    return words.words(value, issue);
  }

  /** The colour of a value, the same in every chart. */
  static Tone tone(Value value) {
    return Tone.of(ValueWords.kind(value));
  }

  /** Names of columns, ticks of numbers, and lines down from them. */
  void head(double top, double bottom, SceneBuilder sketch) {
    double under = top + UNDER_NAMES;
    for (Value column : columns) {
      double x = at(column);
      sketch.line(x, under, x, bottom, ShapeStyle.GRID);
      columnHead(column, x, top, sketch);
    }
    numbers.ifPresent(scale -> scaleHead(scale, top, bottom, sketch));
  }

  /** A tick without room for its number has only a line. */
  private void scaleHead(NumberScale scale, double top, double bottom, SceneBuilder sketch) {
    double under = top + UNDER_NAMES;
    sketch.line(left, under, left + numbersWidth() - 4, under, ShapeStyle.AXIS);
    double free = left;
    for (NumberScale.Tick tick : scale.ticks(words, issue)) {
      double length = LabelType.TICK.width(tick.words());
      double x = Math.max(left, Math.min(tick.at() - length / 2, right - length));
      sketch.line(tick.at(), under, tick.at(), bottom, ShapeStyle.GRID);
      if (x >= free) {
        sketch.label(tick.words(), x, under - 6, LabelType.TICK);
        free = x + length + 6;
      }
    }
    String unit = LabelType.TICK.fit(issue.unit(), numbersWidth() - 8);
    if (!unit.isEmpty()) {
      sketch.label(unit, left, top + 13, LabelType.TICK);
    }
  }

  /** The sign above the name: colour alone must not tell a value (WCAG 2.2, 1.4.1). */
  private void columnHead(Value column, double x, double top, SceneBuilder sketch) {
    String sign = ValueWords.sign(column);
    if (!sign.isEmpty()) {
      double length = LabelType.SIGN.width(sign);
      sketch.label(
          new DrawingItem.Label(sign, x - length / 2, top + 13, LabelType.SIGN, tone(column)));
    }
    String name = LabelType.TICK.fit(words(column), columnWidth() - 6);
    double length = LabelType.TICK.width(name);
    sketch.label(name, x - length / 2, top + 30, LabelType.TICK);
  }
}
