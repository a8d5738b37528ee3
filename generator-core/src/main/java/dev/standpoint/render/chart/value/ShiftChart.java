package dev.standpoint.render.chart.value;

import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.ChartText;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.SvgPath;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who moved from which value to which on an issue: a row for each shift in the order given, with an
 * arrow from the former value, whose box is hollow, to the current one. It shows the first 30 rows.
 */
public final class ShiftChart {

  /** The most rows; the description says how many shifts there are. */
  private static final int MOST = 30;

  /** The length of the head of an arrow. */
  private static final double ARROW_HEAD = 6;

  /** The height of the names of the axis. */
  private static final double AXIS_HEAD = 44;

  /** In a narrow window, the height of the name and the date above a row. */
  private static final double ROW_HEAD = 24;

  private final Issue issue;

  /** The shifts that are shown, in the order of their rows. */
  private final List<Change> changes;

  private final Words words;

  /**
   * A shift of an actor, by its name: two values, the date in words, and the statement's address.
   */
  public record Change(String actor, Value from, Value to, String date, String href) {}

  private ShiftChart(Issue issue, List<Change> changes, Words words) {
    this.issue = issue;
    this.changes = changes.subList(0, Math.min(MOST, changes.size()));
    this.words = words;
  }

  /** The chart of at least one change on the issue. */
  public static Chart of(Issue issue, List<Change> changes, Words words) {
    ShiftChart chart = new ShiftChart(issue, changes, words);
    String name = words.say("chart.shifts.name", "issue", issue.name());
    return new Chart(
        ChartText.of(name, chart.description(changes.size()), words),
        chart.wide(Chart.WIDE, 300, 220),
        chart.narrow(),
        List.of(chart.wide(Chart.PAPER, 230, 160)));
  }

  /** All shifts that are shown in words, and the number of all. */
  private String description(int count) {
    String shifts = String.join("; ", changes.stream().map(this::inWords).toList());
    String shown = words.number(changes.size());
    String key = "chart.shifts.description" + (count > MOST ? "-of-some" : "");
    return words.count(key, count, Map.of("shown", shown, "shifts", shifts));
  }

  private String inWords(Change change) {
    return words.say(
        "chart.shift",
        Map.of(
            "actor", change.actor(),
            "from", inWords(change.from()),
            "to", inWords(change.to()),
            "date", change.date()));
  }

  private String inWords(Value value) {
    return words.values().words(value, issue);
  }

  /**
   * An axis for former and current values alike, so that an arrow can lead from one to the other.
   */
  private ValueAxis axis(double left, double right) {
    List<Value> values =
        changes.stream().flatMap(c -> Stream.of(c.from(), c.to())).distinct().toList();
    return new ValueAxis(issue, values, words.values(), left, right);
  }

  /** Names on the left, dates on the right, each as wide as the widest, up to a limit. */
  private Scene wide(double width, double mostForNames, double mostForDates) {
    double names = widest(LabelType.NAME, Change::actor, mostForNames);
    double dates = widest(LabelType.LABEL, this::since, mostForDates);
    ValueAxis axis = axis(names + 16, width - dates - 16);
    SceneBuilder body = new SceneBuilder();
    double y = AXIS_HEAD;
    for (Change change : changes) {
      double row = rowHeight(change);
      double middle = y + row / 2;
      body.link(
          change.href(),
          inWords(change),
          inner -> {
            inner.label(LabelType.NAME.fit(change.actor(), names), 0, middle + 4.5, LabelType.NAME);
            arrow(change, axis, middle, inner);
            String since = LabelType.LABEL.fit(since(change), dates);
            inner.label(since, width - dates, middle + 4.5, LabelType.LABEL);
          });
      y += row;
      body.line(0, y, width, y, ShapeStyle.GRID);
    }
    return framed(axis, body, y, width);
  }

  /** The width of the widest of these texts, but no more than {@code most}. */
  private double widest(LabelType type, Function<Change, String> text, double most) {
    double widest = changes.stream().map(text).mapToDouble(type::width).max().orElse(0);
    return Math.min(most, widest);
  }

  /** Name and date above each row, for narrow windows. */
  private Scene narrow() {
    ValueAxis axis = axis(0, Chart.NARROW);
    SceneBuilder body = new SceneBuilder();
    double y = AXIS_HEAD;
    for (Change change : changes) {
      double line = y + 17;
      double middle = y + ROW_HEAD + rowHeight(change) / 2;
      body.link(
          change.href(),
          inWords(change),
          inner -> {
            String since = LabelType.LABEL.fit(since(change), Chart.NARROW / 2);
            double length = LabelType.LABEL.width(since);
            String name = LabelType.NAME.fit(change.actor(), Chart.NARROW - length - 12);
            inner.label(name, 0, line, LabelType.NAME);
            inner.label(since, Chart.NARROW - length, line, LabelType.LABEL);
            arrow(change, axis, middle, inner);
          });
      y += ROW_HEAD + rowHeight(change);
      body.line(0, y, Chart.NARROW, y, ShapeStyle.GRID);
    }
    return framed(axis, body, y, Chart.NARROW);
  }

  /** The date, after the new number if it is one. */
  private String since(Change change) {
    return change.to() instanceof Quantity
        ? words.say(
            "chart.shift.value", Map.of("value", inWords(change.to()), "date", change.date()))
        : change.date();
  }

  /** Two ranges, one above the other, need a higher row. */
  private static double rowHeight(Change change) {
    return isNumbers(change) ? 34 : 30;
  }

  private static boolean isNumbers(Change change) {
    return change.from() instanceof Quantity && change.to() instanceof Quantity;
  }

  /** The axis is drawn first, under the rows; its lines reach down to their end. */
  private Scene framed(ValueAxis axis, SceneBuilder body, double bottom, double width) {
    SceneBuilder sketch = new SceneBuilder();
    axis.head(0, bottom, sketch);
    sketch.line(0, AXIS_HEAD, width, AXIS_HEAD, ShapeStyle.AXIS);
    sketch.items().addAll(body.items());
    sketch.label(words.say("chart.shift.legend"), 0, bottom + 16, LabelType.TICK);
    return sketch.scene(width, bottom + 22);
  }

  private static void arrow(Change change, ValueAxis axis, double y, SceneBuilder sketch) {
    ValuePainter painter = new ValuePainter(axis);
    // Two ranges may overlap, so the former one is drawn higher.
    double before = isNumbers(change) ? y - 8 : y;
    double now = isNumbers(change) ? y + 8 : y;
    if (before == now) {
      double from = axis.at(change.from());
      double to = axis.at(change.to());
      // 1 if the actor moved to the right, -1 to the left: the arrow starts at the side that faces
      // its goal.
      double direction = Math.signum(to - from);
      double start = from + direction * painter.half(change.from());
      double tip = to - direction * (painter.half(change.to()) + 2);
      line(start, tip, y, direction, sketch);
    }
    painter.paintFormer(change.from(), before, sketch);
    painter.paintCurrent(change.to(), now, sketch);
  }

  /** The shaft and, as one path, the two strokes of the head. */
  private static void line(
      double start, double tip, double y, double direction, SceneBuilder sketch) {
    double back = tip - direction * ARROW_HEAD;
    SvgPath arrow =
        new SvgPath()
            .moveTo(start, y)
            .lineTo(tip)
            .moveTo(back, y - ARROW_HEAD / 2)
            .lineTo(tip, y)
            .lineTo(back, y + ARROW_HEAD / 2);
    sketch.path(arrow, ShapeStyle.AS_OF, Tone.QUIET);
  }
}
