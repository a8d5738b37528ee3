package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.Chart;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Timelines as they may come, the same for the same seed. */
final class Timelines {

  static final LocalDate AS_OF = LocalDate.of(2031, 3, 12);

  private static final String[] WORDS = {
    "Talks",
    "resume",
    "in Sund",
    "over the toll",
    "Wäringö",
    "Зустріч міністрів",
    "橋の交渉",
    "Unwahrscheinlichkeitsverhandlungen",
    "WWWWMMMM@@",
    "📣",
    "a",
    "العبّارة"
  };
  private static final String[] LANES = {
    "talks",
    "works",
    "politics",
    "",
    "Orla Pilots’ Guild and its many friends",
    "lane 5",
    "lane 6",
    "lane 7",
    "lane 8",
    "lane 9",
    "lane 10"
  };

  private final Random random;
  private final int days;
  private final int lanes;

  private Timelines(long seed) {
    this.random = new Random(seed);
    int[] spans = {1, 9, 40, 400, 4_000, 40_000, 800_000};
    this.days = spans[random.nextInt(spans.length)];
    this.lanes = 1 + random.nextInt(LANES.length);
  }

  static List<TimelineMark> marks(long seed, int count) {
    Timelines timelines = new Timelines(seed);
    List<TimelineMark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(timelines.mark(i));
    }
    marks.sort(
        Comparator.comparing((TimelineMark mark) -> mark.when().earliest())
            .thenComparing(mark -> mark.when().latest()));
    return marks;
  }

  static Chart chart(List<TimelineMark> marks) {
    return TimelineChart.of(marks, AS_OF, Words.in("en"));
  }

  /** A mark on a date in one lane. */
  static TimelineMark mark(String date, String title) {
    return mark(date, title, Event.Status.UNSTATED);
  }

  static TimelineMark mark(String date, String title, Event.Status standing) {
    Edtf when = Edtf.parse(date).orElseThrow();
    return new TimelineMark(when, date, title, standing, "", Tone.EVENT, "#" + title);
  }

  private TimelineMark mark(int number) {
    StringBuilder title = new StringBuilder(pick(WORDS));
    int more = random.nextInt(12);
    for (int i = 0; i < more; i++) {
      title.append(' ').append(pick(WORDS));
    }
    Edtf when = Edtf.parse(date()).orElseThrow();
    return new TimelineMark(
        when,
        Words.in("en").dates().compact(when),
        title.toString(),
        pick(Event.Status.values()),
        LANES[random.nextInt(lanes)],
        random.nextInt(5) == 0 ? Tone.AGAINST : Tone.EVENT,
        "#ev-" + number);
  }

  private String date() {
    LocalDate day = AS_OF.minusDays(days * 2L / 3).plusDays(random.nextInt(days));
    String text = day.toString();
    return switch (random.nextInt(12)) {
      case 0 -> text.substring(0, 7);
      case 1 -> text.substring(0, 4);
      case 2 -> text.substring(0, 7) + "~";
      case 3 -> text + "?";
      case 4 -> text + "/..";
      case 5 -> text + "/" + day.plusDays(random.nextInt(days));
      case 6 -> text.substring(0, 4) + "-22";
      case 7 -> "../" + text;
      default -> text;
    };
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
