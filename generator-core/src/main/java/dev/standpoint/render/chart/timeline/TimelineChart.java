package dev.standpoint.render.chart.timeline;

import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.ChartText;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chooses the layouts of a timeline. Marks have their names beside them if there are at most 60
 * marks in at most 30 rows (in a narrow window at most 30 marks); otherwise they are stacked dots.
 * On paper, named marks come in up to six pieces of 24 marks.
 */
public final class TimelineChart {

  /** Names in a wide window; more would be hard to read. */
  private static final int MOST_NAMED = 60;

  /** More rows do not fit into the height of a window. */
  private static final int MOST_ROWS = 30;

  private static final int MOST_NAMED_NARROW = 30;

  /** More marks may not fit on a page. */
  private static final int MOST_IN_PIECE = 24;

  private static final int MOST_PIECES = 6;

  private final List<TimelineMark> marks;
  private final AsOfMarker asOf;

  private TimelineChart(List<TimelineMark> marks, AsOfMarker asOf) {
    this.marks = List.copyOf(marks);
    this.asOf = asOf;
  }

  /** The chart of at least one mark; marks come in the order of the timeline. */
  public static Chart of(List<TimelineMark> marks, LocalDate asOf, Words words) {
    TimelineChart chart = new TimelineChart(marks, AsOfMarker.shown(asOf, words));
    return new Chart(
        ChartText.of(words.say("chart.timeline.name"), chart.description(words), words),
        chart.wide(),
        chart.narrow(),
        chart.paper());
  }

  /** The dates of the first and last mark and the lanes; the list below has the marks in words. */
  private String description(Words words) {
    List<String> lanes =
        marks.stream().map(TimelineMark::lane).filter(l -> !l.isEmpty()).distinct().toList();
    String key = "chart.timeline.description" + (lanes.size() < 2 ? "" : "-with-lanes");
    return words.count(
        key,
        marks.size(),
        Map.of(
            "first", marks.get(0).date(),
            "last", marks.get(marks.size() - 1).date(),
            "lanes", words.list(lanes)));
  }

  /**
   * The rows are known only when the timeline is laid out, so it is laid out in vain if they are
   * many.
   */
  private Scene wide() {
    if (marks.size() <= MOST_NAMED) {
      HorizontalTimeline named = new HorizontalTimeline(marks, Chart.WIDE, asOf);
      Scene scene = named.scene();
      if (named.rows() <= MOST_ROWS) {
        return scene;
      }
    }
    return new StackedDotTimeline(marks, Chart.WIDE, asOf).scene();
  }

  private Scene narrow() {
    if (marks.size() <= MOST_NAMED_NARROW) {
      VerticalTimeline column = new VerticalTimeline(marks, Chart.NARROW, asOf);
      if (column.isLegible()) {
        return column.scene();
      }
    }
    return new StackedDotTimeline(marks, Chart.NARROW, asOf).scene();
  }

  /**
   * Pieces of nearly equal numbers of marks, since a last piece of two marks would look like an
   * error.
   */
  private List<Scene> paper() {
    if (marks.size() > MOST_IN_PIECE * MOST_PIECES) {
      return List.of(new StackedDotTimeline(marks, Chart.PAPER, asOf).scene());
    }
    int pieces = (marks.size() + MOST_IN_PIECE - 1) / MOST_IN_PIECE;
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      List<TimelineMark> piece =
          marks.subList(i * marks.size() / pieces, (i + 1) * marks.size() / pieces);
      scenes.add(
          new HorizontalTimeline(piece, Chart.PAPER, asOf.forPiece(piece, i == pieces - 1))
              .scene());
    }
    return scenes;
  }
}
