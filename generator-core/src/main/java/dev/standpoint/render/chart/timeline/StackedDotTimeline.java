package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.Box;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.ShapeStyle;
import dev.standpoint.render.chart.drawing.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A timeline of many marks: dots heaped above the place where they start, as large as lets the
 * highest heap be seen whole; where none is small enough, or there are more than 1,500, bars that
 * count, each of which leads to the first that it counts.
 */
final class StackedDotTimeline {

  private static final double[] SIZES = {9, 7, 5.5, 4.5};
  private static final int MOST_DOTS = 1_500;
  private static final double HIGHEST = 190;
  private static final double PAD = 10;
  private static final double NAME = 20;

  private final List<TimelineMark> marks;
  private final Map<String, List<TimelineMark>> lanes;
  private final double width;
  private final TimelineFrame frame;

  StackedDotTimeline(List<TimelineMark> marks, double width, AsOfMarker era) {
    this.marks = marks;
    this.width = width;
    this.lanes = TimelineLanes.of(marks);
    List<Edtf> dates = marks.stream().map(TimelineMark::when).toList();
    this.frame = new TimelineFrame(width, List.of(), dates, era);
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
    return sketch.scene(width, TimelineLegend.paintDots(marks, bottom, width, sketch) + 2);
  }

  /** The largest dots whose heaps are low enough; 0 for none, or for too many to be links. */
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

  private int highest(List<TimelineMark> lane, double size) {
    return highest(heaps(lane, size));
  }

  private static int highest(Map<Integer, List<TimelineMark>> heaps) {
    return heaps.values().stream().mapToInt(List::size).max().orElse(0);
  }

  private Map<Integer, List<TimelineMark>> heaps(List<TimelineMark> lane, double size) {
    Map<Integer, List<TimelineMark>> heaps = new TreeMap<>();
    int last = (int) ((frame.right() - frame.left()) / size) - 1;
    for (TimelineMark mark : lane) {
      double x = frame.scale().at(mark.when().earliest().toEpochDay() + 0.5) - frame.left();
      int heap = Math.max(0, Math.min((int) (x / size), last));
      heaps.computeIfAbsent(heap, h -> new ArrayList<>()).add(mark);
    }
    return heaps;
  }

  private double lane(
      String name, List<TimelineMark> lane, double size, double top, SceneBuilder sketch) {
    double pitch = size > 0 ? size : SIZES[SIZES.length - 1];
    Map<Integer, List<TimelineMark>> heaps = heaps(lane, pitch);
    int most = highest(heaps);
    double y = top + PAD + (size > 0 ? most * pitch : HIGHEST);
    if (!name.isEmpty()) {
      String head = LabelType.NAME.fit(name, width - 60) + " (" + lane.size() + ")";
      sketch.label(head, frame.left(), top + NAME - 5, LabelType.NAME);
      y += NAME;
    }
    double base = y;
    heaps.forEach(
        (heap, of) -> {
          double x = frame.left() + (heap + 0.5) * pitch;
          if (size > 0) {
            dots(of, x, base, size, sketch);
          } else {
            counted(of, x, base, most, sketch);
          }
        });
    sketch.line(frame.left(), y, frame.right(), y, ShapeStyle.GRID);
    return y;
  }

  private static void dots(
      List<TimelineMark> heap, double x, double base, double size, SceneBuilder sketch) {
    double y = base - size / 2;
    for (TimelineMark mark : heap) {
      double middle = y;
      sketch.link(mark.href(), mark.inWords(), inner -> dot(mark, x, middle, size, inner));
      y -= size;
    }
  }

  private static void dot(TimelineMark mark, double x, double y, double size, SceneBuilder sketch) {
    boolean cancelled = mark.standing() == TimelineMark.Standing.CANCELLED;
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

  /** No sign fits into a dot, so that its colour must not tell a stance. */
  private static Tone tone(TimelineMark mark) {
    return mark.tone() == Tone.EVENT ? Tone.EVENT : Tone.QUIET;
  }

  private static void counted(
      List<TimelineMark> heap, double x, double base, int most, SceneBuilder sketch) {
    TimelineMark first = heap.get(0);
    String rest = heap.size() == 1 ? "" : " and " + (heap.size() - 1) + " more";
    double high = Math.max(1, HIGHEST * heap.size() / most);
    double half = SIZES[SIZES.length - 1] / 2 - 0.3;
    sketch.link(
        first.href(),
        first.inWords() + rest,
        inner ->
            inner.bar(
                new Box(x - half, base - high, 2 * half, high), 0, ShapeStyle.SOLID, tone(first)));
  }
}
