package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A timeline of many marks. Each is a dot, stacked above the day on which it starts; the dots are
 * as large as the highest stack allows. If even the smallest are too large, or there are more than
 * 1,500 marks, bars show the numbers of marks, and each bar leads to its first mark.
 */
final class StackedDotTimeline {

  /** Diameters of dots, from the largest. */
  private static final double[] SIZES = {9, 7, 5.5, 4.5};

  /** More dots make the page slow, and nobody can point at one of them. */
  private static final int MOST_DOTS = 1_500;

  /** The height of the highest stack or bar. */
  private static final double HIGHEST = 190;

  /** Above the stacks of a lane. */
  private static final double PAD = 10;

  /** The height of the name of a lane. */
  private static final double NAME = 20;

  private final List<TimelineMark> marks;
  private final Map<String, List<TimelineMark>> lanes;
  private final double width;
  private final Words words;
  private final TimelineFrame frame;

  StackedDotTimeline(List<TimelineMark> marks, double width, AsOfMarker asOf) {
    this.marks = marks;
    this.width = width;
    this.words = asOf.words();
    this.lanes = TimelineLanes.of(marks, words);
    List<Edtf> dates = marks.stream().map(TimelineMark::when).toList();
    this.frame = new TimelineFrame(width, List.of(), dates, asOf);
  }

  Scene scene() {
    double size = size();
    SceneBuilder body = new SceneBuilder();
    double y = TimelineFrame.TOP;
    for (Map.Entry<String, List<TimelineMark>> lane : lanes.entrySet()) {
      y = lane(lane.getKey(), lane.getValue(), size, y, body);
    }
    SceneBuilder sketch = new SceneBuilder();
    frame.ground(y, sketch);
    sketch.items().addAll(body.items());
    double bottom = frame.axis(y, sketch);
    return sketch.scene(width, TimelineLegend.paintDots(marks, bottom, width, words, sketch) + 2);
  }

  /** The largest dots whose stacks are low enough; 0 if bars have to stand in for dots. */
  private double size() {
    if (marks.size() > MOST_DOTS) {
      return 0;
    }
    for (double size : SIZES) {
      if (lanes.values().stream().allMatch(lane -> highest(lane, size) * size <= HIGHEST)) {
        return size;
      }
    }
    return 0;
  }

  /** The number of marks in the highest stack of dots of this size. */
  private int highest(List<TimelineMark> lane, double size) {
    return highest(stacks(lane, size));
  }

  private static int highest(Map<Integer, List<TimelineMark>> stacks) {
    return stacks.values().stream().mapToInt(List::size).max().orElse(0);
  }

  /** The marks by the index of their stack from the left; each stack is one dot wide. */
  private Map<Integer, List<TimelineMark>> stacks(List<TimelineMark> lane, double size) {
    Map<Integer, List<TimelineMark>> stacks = new TreeMap<>();
    int last = (int) ((frame.right() - frame.left()) / size) - 1;
    for (TimelineMark mark : lane) {
      double x = frame.scale().at(mark.when().earliest().toEpochDay() + 0.5) - frame.left();
      // A date at the end of the axis belongs to the last stack, not to one beyond it.
      int stack = Math.max(0, Math.min((int) (x / size), last));
      stacks.computeIfAbsent(stack, h -> new ArrayList<>()).add(mark);
    }
    return stacks;
  }

  /** Draws a lane below {@code top} and returns the baseline of its stacks. */
  private double lane(
      String name, List<TimelineMark> lane, double size, double top, SceneBuilder sketch) {
    double pitch = size > 0 ? size : SIZES[SIZES.length - 1];
    Map<Integer, List<TimelineMark>> stacks = stacks(lane, pitch);
    int most = highest(stacks);
    double y = top + PAD + (size > 0 ? most * pitch : HIGHEST);
    if (!name.isEmpty()) {
      String head = LabelType.NAME.fit(name, width - 60) + " (" + lane.size() + ")";
      sketch.label(head, frame.left(), top + NAME - 5, LabelType.NAME);
      y += NAME;
    }
    double base = y;
    stacks.forEach(
        (stack, of) -> {
          double x = frame.left() + (stack + 0.5) * pitch;
          if (size > 0) {
            dots(of, x, base, size, sketch);
          } else {
            counted(of, x, base, most, sketch);
          }
        });
    sketch.line(frame.left(), y, frame.right(), y, ShapeStyle.GRID);
    return y;
  }

  /** The first mark of a stack is at its foot. */
  private void dots(
      List<TimelineMark> stack, double x, double base, double size, SceneBuilder sketch) {
    double y = base - size / 2;
    for (TimelineMark mark : stack) {
      double middle = y;
      sketch.link(mark.href(), mark.inWords(words), inner -> dot(mark, x, middle, size, inner));
      y -= size;
    }
  }

  private static void dot(TimelineMark mark, double x, double y, double size, SceneBuilder sketch) {
    boolean cancelled = mark.status() == Event.Status.CANCELLED;
    Tone tone = cancelled ? Tone.QUIET : tone(mark);
    ShapeStyle style = MarkPainter.style(mark, ShapeStyle.SOLID);
    double radius = size / 2 - (style == ShapeStyle.SOLID ? 0.4 : 0.9);
    if (mark.tone() == Tone.EVENT) {
      sketch.dot(x, y, radius, style, tone);
    } else {
      sketch.bar(new Box(x - radius, y - radius, 2 * radius, 2 * radius), 0, style, tone);
    }
    if (cancelled) {
      sketch.line(x - size / 2, y, x + size / 2, y, ShapeStyle.STRIKE);
    }
  }

  /** A dot has no room for a sign, and a stance must not be shown by colour alone. */
  private static Tone tone(TimelineMark mark) {
    return mark.tone() == Tone.EVENT ? Tone.EVENT : Tone.QUIET;
  }

  /** One bar for a stack: the heights of all bars compare their numbers of marks. */
  private void counted(
      List<TimelineMark> stack, double x, double base, int most, SceneBuilder sketch) {
    TimelineMark first = stack.get(0);
    String mark = first.inWords(words);
    int others = stack.size() - 1;
    double high = Math.max(1, HIGHEST * stack.size() / most);
    double half = SIZES[SIZES.length - 1] / 2 - 0.3;
    sketch.link(
        first.href(),
        others == 0 ? mark : words.count("chart.bar", others, Map.of("mark", mark)),
        inner ->
            inner.bar(
                new Box(x - half, base - high, 2 * half, high), 0, ShapeStyle.SOLID, tone(first)));
  }
}
