package dev.standpoint.render.chart.timeline;

import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.Scene;
import dev.standpoint.render.words.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of a timeline. Marks bear their names where there are 60 of them at most and these
 * take 30 rows at most (in a narrow window 30 marks); else they are dots, heaped where they are
 * many. On paper named marks come in pieces of 24, six of them at most.
 */
public final class TimelineChart {

  private static final int MOST_NAMED = 60;
  private static final int MOST_ROWS = 30;
  private static final int MOST_NAMED_NARROW = 30;
  private static final int MOST_IN_PIECE = 24;
  private static final int MOST_PIECES = 6;

  private final List<TimelineMark> marks;
  private final AsOfMarker era;

  private TimelineChart(List<TimelineMark> marks, AsOfMarker era) {
    this.marks = List.copyOf(marks);
    this.era = era;
  }

  /** Of marks in the order of the timeline, at least one. */
  public static Chart of(List<TimelineMark> marks, LocalDate asOf, DateWords words) {
    TimelineChart chart = new TimelineChart(marks, new AsOfMarker(asOf, true, words));
    return new Chart("Timeline", chart.description(), chart.wide(), chart.narrow(), chart.paper());
  }

  private String description() {
    List<String> lanes =
        marks.stream().map(TimelineMark::lane).filter(l -> !l.isEmpty()).distinct().toList();
    String inLanes = lanes.size() < 2 ? "" : ", in lanes: " + String.join(", ", lanes);
    return marks.size()
        + " entries, the first "
        + marks.get(0).date()
        + ", the last "
        + marks.get(marks.size() - 1).date()
        + inLanes
        + ". The list below has each of them.";
  }

  private Scene wide() {
    if (marks.size() <= MOST_NAMED) {
      HorizontalTimeline named = new HorizontalTimeline(marks, Chart.WIDE, era);
      Scene scene = named.scene();
      if (named.rows() <= MOST_ROWS) {
        return scene;
      }
    }
    return new StackedDotTimeline(marks, Chart.WIDE, era).scene();
  }

  private Scene narrow() {
    if (marks.size() <= MOST_NAMED_NARROW) {
      VerticalTimeline column = new VerticalTimeline(marks, Chart.NARROW, era);
      if (column.isLegible()) {
        return column.scene();
      }
    }
    return new StackedDotTimeline(marks, Chart.NARROW, era).scene();
  }

  private List<Scene> paper() {
    if (marks.size() > MOST_IN_PIECE * MOST_PIECES) {
      return List.of(new StackedDotTimeline(marks, Chart.PAPER, era).scene());
    }
    int pieces = (marks.size() + MOST_IN_PIECE - 1) / MOST_IN_PIECE;
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      List<TimelineMark> piece =
          marks.subList(i * marks.size() / pieces, (i + 1) * marks.size() / pieces);
      scenes.add(
          new HorizontalTimeline(piece, Chart.PAPER, era.of(piece, i == pieces - 1)).scene());
    }
    return scenes;
  }
}
