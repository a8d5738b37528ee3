package dev.standpoint.render.chart.value;

import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who moved from what to what on an issue: a row for each shift in the order given, an arrow from
 * the value held before, whose box is hollow, to the one held since. 30 rows at most, the first.
 */
public final class ShiftChart {

  /** The most rows that are shown. */
  public static final int MOST = 30;

  private static final double HEAD = 6;

  private final Issue issue;
  private final List<Change> changes;
  private final ValueWords words;

  /** That an actor, by its name, held something else from a date on, and where it said so. */
  public record Change(String actor, Value from, Value to, String date, String href) {}

  private ShiftChart(Issue issue, List<Change> changes, ValueWords words) {
    this.issue = issue;
    this.changes = changes.subList(0, Math.min(MOST, changes.size()));
    this.words = words;
  }

  /** Of at least one change on the issue. */
  public static Chart of(Issue issue, List<Change> changes, ValueWords words) {
    ShiftChart chart = new ShiftChart(issue, changes, words);
    String left = changes.size() > MOST ? ", of which " + MOST + " are shown" : "";
    String description =
        changes.size()
            + (changes.size() == 1 ? " shift" : " shifts")
            + left
            + ": "
            + String.join("; ", chart.changes.stream().map(chart::inWords).toList())
            + ".";
    return new Chart(
        "Shifts on " + issue.name(),
        description,
        chart.across(Chart.WIDE, 300, 220),
        chart.down(),
        List.of(chart.across(Chart.PAPER, 230, 160)));
  }

  private String inWords(Change change) {
    return change.actor()
        + " from "
        + words.words(change.from(), issue)
        + " to "
        + words.words(change.to(), issue)
        + ", "
        + change.date();
  }

  private ValueAxis axis(double left, double right) {
    List<Value> values =
        changes.stream().flatMap(c -> Stream.of(c.from(), c.to())).distinct().toList();
    return new ValueAxis(issue, values, words, left, right);
  }

  /** Names at the left, dates at the right, each in the room it takes up to a limit. */
  private Scene across(double width, double mostForNames, double mostForDates) {
    double names = widest(LabelType.NAME, Change::actor, mostForNames);
    double dates = widest(LabelType.LABEL, this::since, mostForDates);
    ValueAxis axis = axis(names + 16, width - dates - 16);
    SceneBuilder body = new SceneBuilder();
    double top = 44;
    double y = top;
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

  private double widest(LabelType lettering, Function<Change, String> text, double most) {
    double widest = changes.stream().map(text).mapToDouble(lettering::width).max().orElse(0);
    return Math.min(most, widest);
  }

  /** Name and date above each row, for narrow windows. */
  private Scene down() {
    ValueAxis axis = axis(0, Chart.NARROW);
    SceneBuilder body = new SceneBuilder();
    double y = 44;
    for (Change change : changes) {
      double line = y + 17;
      double middle = y + 24 + rowHeight(change) / 2;
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
      y += 24 + rowHeight(change);
      body.line(0, y, Chart.NARROW, y, ShapeStyle.GRID);
    }
    return framed(axis, body, y, Chart.NARROW);
  }

  /** For numbers what they are, else since when. */
  private String since(Change change) {
    return change.to() instanceof Quantity
        ? words.words(change.to(), issue) + ", " + change.date()
        : change.date();
  }

  private static double rowHeight(Change change) {
    return isNumbers(change) ? 34 : 30;
  }

  private static boolean isNumbers(Change change) {
    return change.from() instanceof Quantity && change.to() instanceof Quantity;
  }

  private static Scene framed(ValueAxis axis, SceneBuilder body, double bottom, double width) {
    SceneBuilder sketch = new SceneBuilder();
    axis.head(0, bottom, sketch);
    sketch.line(0, 44, width, 44, ShapeStyle.AXIS);
    sketch.items().addAll(body.items());
    sketch.label("Hollow: held before. Filled: held since.", 0, bottom + 16, LabelType.TICK);
    return sketch.scene(width, bottom + 22);
  }

  private static void arrow(Change change, ValueAxis axis, double y, SceneBuilder sketch) {
    ValuePainter painter = new ValuePainter(axis);
    // Ranges may lie in one another: the earlier one is above.
    double before = isNumbers(change) ? y - 8 : y;
    double now = isNumbers(change) ? y + 8 : y;
    if (before == now) {
      double from = axis.at(change.from());
      double to = axis.at(change.to());
      double way = Math.signum(to - from);
      double start = from + way * painter.half(change.from());
      double tip = to - way * (painter.half(change.to()) + 2);
      line(start, tip, y, way, sketch);
    }
    painter.paint(change.from(), false, before, sketch);
    painter.paint(change.to(), true, now, sketch);
  }

  private static void line(double start, double tip, double y, double way, SceneBuilder sketch) {
    List<String> points = new ArrayList<>();
    points.add("M" + SceneBuilder.n(start) + " " + SceneBuilder.n(y) + "H" + SceneBuilder.n(tip));
    points.add("M" + SceneBuilder.n(tip - way * HEAD) + " " + SceneBuilder.n(y - HEAD / 2));
    points.add("L" + SceneBuilder.n(tip) + " " + SceneBuilder.n(y));
    points.add("L" + SceneBuilder.n(tip - way * HEAD) + " " + SceneBuilder.n(y + HEAD / 2));
    sketch.path(String.join("", points), ShapeStyle.AS_OF, Tone.QUIET);
  }
}
