package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.chart.drawing.Lettering;
import dev.standpoint.render.chart.drawing.Sketch;
import dev.standpoint.render.chart.drawing.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What the marks of a timeline mean: only those that are in it. */
final class Legend {

  private static final double LINE = 20;
  private static final double SAMPLE = 20;
  private static final String DAY = "2031-03-12";

  private record Entry(String words, String date, Mark.Standing standing) {
    Mark mark() {
      return new Mark(Edtf.parse(date).orElseThrow(), "", "", standing, "", Tone.EVENT, "");
    }
  }

  private Legend() {}

  /** Below {@code y}; gives where it ends. Nothing where there are only days. */
  static double paint(List<Mark> marks, double y, double width, Sketch sketch) {
    List<Entry> entries = entries(marks);
    return entries.size() == 1 && marks.stream().allMatch(Legend::isDay)
        ? y
        : paintAll(entries, y, width, sketch);
  }

  /** The same for marks that are all dots, whenever they were. */
  static double paintDots(List<Mark> marks, double y, double width, Sketch sketch) {
    List<Entry> entries = new ArrayList<>();
    Predicate<Mark> happened = mark -> mark.standing() == Mark.Standing.HAPPENED;
    add(entries, marks, happened, new Entry("an entry, by its first day", DAY, happened()));
    addStandings(entries, marks);
    return paintAll(entries, y, width, sketch);
  }

  private static double paintAll(List<Entry> entries, double y, double width, Sketch sketch) {
    double x = 0;
    double line = y + LINE;
    for (Entry entry : entries) {
      double length = SAMPLE + 6 + Lettering.TICK.width(entry.words());
      if (x > 0 && x + length > width) {
        x = 0;
        line += LINE;
      }
      sample(entry, x, line, sketch);
      x += length + 18;
    }
    return line + 8;
  }

  private static void sample(Entry entry, double x, double y, Sketch sketch) {
    Mark mark = entry.mark();
    boolean day = entry.date().length() == 10;
    boolean soft = mark.when().approximate();
    double start = day ? x + SAMPLE / 2 - Extent.POINT : x;
    double end = day ? x + SAMPLE / 2 + Extent.POINT : x + SAMPLE;
    new MarkPainter(false).paint(mark, new Extent(day, start, end, 0, 0, soft), y, sketch);
    sketch.label(entry.words(), x + SAMPLE + 6, y + 4, Lettering.TICK);
  }

  private static List<Entry> entries(List<Mark> marks) {
    List<Entry> entries = new ArrayList<>();
    add(entries, marks, Legend::isDay, new Entry("on a day", DAY, happened()));
    add(entries, marks, Legend::lasted, new Entry("for some time", "2031/2032", happened()));
    add(entries, marks, Legend::isLoose, new Entry("some time within", "2031", happened()));
    add(entries, marks, Legend::isSoft, new Entry("about, or without end", "2031~", happened()));
    addStandings(entries, marks);
    return entries;
  }

  private static void addStandings(List<Entry> entries, List<Mark> marks) {
    for (Mark.Standing standing : Mark.Standing.values()) {
      if (standing != Mark.Standing.HAPPENED) {
        String words = standing.name().toLowerCase(Locale.ROOT);
        Entry entry = new Entry(words, DAY, standing);
        add(entries, marks, mark -> mark.standing() == standing, entry);
      }
    }
  }

  private static Mark.Standing happened() {
    return Mark.Standing.HAPPENED;
  }

  private static void add(
      List<Entry> entries, List<Mark> marks, Predicate<Mark> shown, Entry entry) {
    if (marks.stream().anyMatch(shown)) {
      entries.add(entry);
    }
  }

  private static boolean isDay(Mark mark) {
    return mark.standing() == Mark.Standing.HAPPENED
        && !lasted(mark)
        && !isSoft(mark)
        && mark.when().earliest().equals(mark.when().latest());
  }

  private static boolean lasted(Mark mark) {
    return mark.when() instanceof Edtf.Interval;
  }

  private static boolean isLoose(Mark mark) {
    return !lasted(mark) && !isSoft(mark) && !mark.when().earliest().equals(mark.when().latest());
  }

  private static boolean isSoft(Mark mark) {
    return mark.when().approximate()
        || mark.when().uncertain()
        || (mark.when() instanceof Edtf.Interval interval
            && (interval.start() instanceof Edtf.Edge || interval.end() instanceof Edtf.Edge));
  }
}
