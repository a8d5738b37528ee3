package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the marks of a timeline mean: only those that are in it. */
final class TimelineLegend {

  private static final double LINE = 20;
  private static final double SAMPLE = 20;
  private static final String DAY = "2031-03-12";

  private record Entry(String words, String date, TimelineMark.Standing standing) {
    TimelineMark mark() {
      return new TimelineMark(Edtf.parse(date).orElseThrow(), "", "", standing, "", Tone.EVENT, "");
    }
  }

  private TimelineLegend() {}

  /** Below {@code y}; gives where it ends. Nothing where there are only days. */
  static double paint(List<TimelineMark> marks, double y, double width, SceneBuilder sketch) {
    List<Entry> entries = entries(marks);
    return entries.size() == 1 && marks.stream().allMatch(TimelineLegend::isDay)
        ? y
        : paintAll(entries, y, width, sketch);
  }

  /** The same for marks that are all dots, whenever they were. */
  static double paintDots(List<TimelineMark> marks, double y, double width, SceneBuilder sketch) {
    List<Entry> entries = new ArrayList<>();
    Predicate<TimelineMark> happened = mark -> mark.standing() == TimelineMark.Standing.HAPPENED;
    add(entries, marks, happened, new Entry("an entry, by its first day", DAY, happened()));
    addStandings(entries, marks);
    return paintAll(entries, y, width, sketch);
  }

  private static double paintAll(List<Entry> entries, double y, double width, SceneBuilder sketch) {
    double x = 0;
    double line = y + LINE;
    for (Entry entry : entries) {
      double length = SAMPLE + 6 + LabelType.TICK.width(entry.words());
      if (x > 0 && x + length > width) {
        x = 0;
        line += LINE;
      }
      sample(entry, x, line, sketch);
      x += length + 18;
    }
    return line + 8;
  }

  private static void sample(Entry entry, double x, double y, SceneBuilder sketch) {
    TimelineMark mark = entry.mark();
    boolean day = entry.date().length() == 10;
    boolean soft = mark.when().approximate();
    double start = day ? x + SAMPLE / 2 - MarkExtent.POINT : x;
    double end = day ? x + SAMPLE / 2 + MarkExtent.POINT : x + SAMPLE;
    new MarkPainter(false).paint(mark, new MarkExtent(day, start, end, 0, 0, soft), y, sketch);
    sketch.label(entry.words(), x + SAMPLE + 6, y + 4, LabelType.TICK);
  }

  private static List<Entry> entries(List<TimelineMark> marks) {
    List<Entry> entries = new ArrayList<>();
    add(entries, marks, TimelineLegend::isDay, new Entry("on a day", DAY, happened()));
    add(
        entries,
        marks,
        TimelineLegend::lasted,
        new Entry("for some time", "2031/2032", happened()));
    add(entries, marks, TimelineLegend::isLoose, new Entry("some time within", "2031", happened()));
    add(
        entries,
        marks,
        TimelineLegend::isSoft,
        new Entry("about, or without end", "2031~", happened()));
    addStandings(entries, marks);
    return entries;
  }

  private static void addStandings(List<Entry> entries, List<TimelineMark> marks) {
    for (TimelineMark.Standing standing : TimelineMark.Standing.values()) {
      if (standing != TimelineMark.Standing.HAPPENED) {
        String words = standing.name().toLowerCase(Locale.ROOT);
        Entry entry = new Entry(words, DAY, standing);
        add(entries, marks, mark -> mark.standing() == standing, entry);
      }
    }
  }

  private static TimelineMark.Standing happened() {
    return TimelineMark.Standing.HAPPENED;
  }

  private static void add(
      List<Entry> entries, List<TimelineMark> marks, Predicate<TimelineMark> shown, Entry entry) {
    if (marks.stream().anyMatch(shown)) {
      entries.add(entry);
    }
  }

  private static boolean isDay(TimelineMark mark) {
    return mark.standing() == TimelineMark.Standing.HAPPENED
        && !lasted(mark)
        && !isSoft(mark)
        && mark.when().earliest().equals(mark.when().latest());
  }

  private static boolean lasted(TimelineMark mark) {
    return mark.when() instanceof Edtf.Interval;
  }

  private static boolean isLoose(TimelineMark mark) {
    return !lasted(mark) && !isSoft(mark) && !mark.when().earliest().equals(mark.when().latest());
  }

  private static boolean isSoft(TimelineMark mark) {
    return mark.when().approximate()
        || mark.when().uncertain()
        || (mark.when() instanceof Edtf.Interval interval
            && (interval.start() instanceof Edtf.Edge || interval.end() instanceof Edtf.Edge));
  }
}
