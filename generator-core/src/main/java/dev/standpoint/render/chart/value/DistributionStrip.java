package dev.standpoint.render.chart.value;

import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueKind;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.ChartText;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the actors of an issue are spread over the values. Stances and options have the names of
 * their holders below them, those who were silent last. Numbers are bars over a scale, the lowest
 * first, with the names beside them. A group shows at most twelve names and the number of others.
 */
public final class DistributionStrip {

  /** The most names in a group. */
  static final int MOST = 12;

  /** The share of a wide picture that the scale of numbers takes. */
  private static final double SCALE_SHARE = 0.42;

  /** Between two columns. */
  private static final double GAP = 12;

  /** Sorts a range without a lower bound before all others, one without an upper after them. */
  private static final BigDecimal UNBOUNDED = BigDecimal.TEN.pow(31);

  private final Issue issue;

  /** In the order in which names are listed within a group. */
  private final List<Holder> holders;

  private final Words words;

  /** An actor by its name, the value that it holds, and the address of the statement. */
  public record Holder(String actor, Value value, String href) {}

  private DistributionStrip(Issue issue, List<Holder> holders, Words words) {
    this.issue = issue;
    this.holders = List.copyOf(holders);
    this.words = words;
  }

  /** The chart of at least one holder. */
  public static Chart of(Issue issue, List<Holder> holders, Words words) {
    DistributionStrip strip = new DistributionStrip(issue, holders, words);
    String name = words.say("chart.spread.name", "issue", issue.name());
    return new Chart(
        ChartText.of(name, strip.description(), words),
        strip.wide(Chart.WIDE),
        strip.narrow(Chart.NARROW),
        List.of(strip.wide(Chart.PAPER)));
  }

  /** All groups with all actors, also those whose names the picture leaves out. */
  private String description() {
    List<String> groups = new ArrayList<>();
    groups()
        .forEach(
            (value, group) -> {
              String actors = words.list(group.stream().map(Holder::actor).toList());
              groups.add(
                  words.say(
                      "chart.spread.group", Map.of("value", inWords(value), "actors", actors)));
            });
    return words.say("chart.spread.description", "groups", String.join("; ", groups));
  }

  private String inWords(Value value) {
    return words.values().words(value, issue);
  }

  /** By the kind of the issue: an issue of numbers may have undecided actors too. */
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

  /** Stances and options have the order of their columns, so that their bounds never decide. */
  private static BigDecimal low(Value value) {
    return value instanceof Quantity q && q.low() != null ? q.low() : UNBOUNDED.negate();
  }

  private static BigDecimal high(Value value) {
    return value instanceof Quantity q && q.high() != null ? q.high() : UNBOUNDED;
  }

  private ValueAxis axis(double left, double right) {
    List<Value> values = holders.stream().map(Holder::value).distinct().toList();
    return new ValueAxis(issue, values, words.values(), left, right);
  }

  /**
   * Stances and options get columns; numbers get a scale on the left with the names on the right.
   */
  private Scene wide(double width) {
    return isNumbers() ? bars(width, width * SCALE_SHARE) : columns(width);
  }

  /** Columns would be too narrow for names, and so would half of the scale. */
  private Scene narrow(double width) {
    return isNumbers() ? bars(width, width) : lists(width);
  }

  /** A column for each stance or option, the silent under a fainter line. */
  private Scene columns(double width) {
    ValueAxis axis = axis(0, width);
    Map<Value, List<Holder>> groups = groups();
    SceneBuilder sketch = new SceneBuilder();
    HolderNames names = new HolderNames(words, sketch);
    double bottom = 0;
    double column = width / axis.columns().size();
    for (int i = 0; i < axis.columns().size(); i++) {
      Value value = axis.columns().get(i);
      List<Holder> group = groups.getOrDefault(value, List.of());
      // Every column is drawn, also an empty one: that nobody holds a value is a finding.
      Box head = new Box(i * column, 0, column - GAP, HolderNames.TITLE);
      names.title(value, inWords(value), group.size(), head);
      ShapeStyle line = value == Stance.SILENT ? ShapeStyle.GRID : ShapeStyle.AXIS;
      sketch.line(head.x(), head.bottom(), head.x() + column - GAP, head.bottom(), line);
      bottom = Math.max(bottom, names.column(group, head.x(), head.bottom() + 4, head.width()));
    }
    return sketch.scene(width, bottom + 4);
  }

  /** Groups one below the other, for narrow windows; only values that somebody holds. */
  private Scene lists(double width) {
    SceneBuilder sketch = new SceneBuilder();
    HolderNames names = new HolderNames(words, sketch);
    double y = 0;
    for (Map.Entry<Value, List<Holder>> group : groups().entrySet()) {
      Box head = new Box(0, y, width, HolderNames.TITLE);
      names.title(group.getKey(), inWords(group.getKey()), group.getValue().size(), head);
      sketch.line(0, head.bottom(), width, head.bottom(), ShapeStyle.AXIS);
      y = names.lines(group.getValue(), 0, head.bottom() + 4, width) + 10;
    }
    return sketch.scene(width, y);
  }

  /** Bars over a scale, names beside them; a scale as wide as the picture has the names above. */
  private Scene bars(double width, double scaleWidth) {
    ValueAxis axis = axis(0, scaleWidth);
    boolean beside = scaleWidth < width;
    double left = beside ? scaleWidth + 24 : 0;
    // The lines of the axis go below the bars, but their length depends on the bars.
    SceneBuilder body = new SceneBuilder();
    HolderNames names = new HolderNames(words, body);
    double y = 48;
    for (Map.Entry<Value, List<Holder>> group : groups().entrySet()) {
      Value value = group.getKey();
      Box head = new Box(left, y, width - left, HolderNames.LINE);
      names.title(value, inWords(value), group.getValue().size(), head);
      double bottom = names.lines(group.getValue(), left, head.bottom(), width);
      new ValuePainter(axis).paintCurrent(value, beside ? y + 12 : bottom + 10, body);
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
