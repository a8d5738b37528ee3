package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.render.chart.drawing.LabelType;
import dev.standpoint.render.chart.drawing.SceneBuilder;
import dev.standpoint.render.chart.drawing.Tone;
import dev.standpoint.render.words.Words;
import java.util.List;

/** The meanings of the marks below a timeline, only of those that the timeline contains. */
final class TimelineLegend {

  /** The height of a line of the legend. */
  private static final double LINE = 20;

  /** The width of the room for a sample. */
  private static final double SAMPLE = 20;

  /** Between a sample and its meaning. */
  private static final double BESIDE_SAMPLE = 6;

  /** Between a meaning and the next sample. */
  private static final double BETWEEN = 18;

  /** A kind of mark, and the date and status of the sample that is drawn for it. */
  private enum Kind {
    /** An entry on a certain day. */
    DAY("2031-03-12", MarkExtent.Form.POINT, Event.Status.UNSTATED),

    /** An entry that lasted from one date to another. */
    PERIOD("2031/2032", MarkExtent.Form.BAR, Event.Status.UNSTATED),

    /** An entry on an unknown day within a month or year. */
    WITHIN("2031", MarkExtent.Form.BAR, Event.Status.UNSTATED),

    /** An entry whose date is not certain, or whose period has an open end. */
    APPROXIMATE("2031~", MarkExtent.Form.HATCHED_BAR, Event.Status.UNSTATED),

    /** Any entry of a timeline of dots, whatever its date is. */
    DOT("2031-03-12", MarkExtent.Form.POINT, Event.Status.UNSTATED),

    /** The look of the status is the same for dates of every kind, so one sample is enough. */
    PLANNED("2031-03-12", MarkExtent.Form.POINT, Event.Status.PLANNED),
    CANCELLED("2031-03-12", MarkExtent.Form.POINT, Event.Status.CANCELLED),
    ALLEGED("2031-03-12", MarkExtent.Form.POINT, Event.Status.ALLEGED);

    private static final List<Kind> OF_NAMED_MARKS =
        List.of(DAY, PERIOD, WITHIN, APPROXIMATE, PLANNED, CANCELLED, ALLEGED);
    private static final List<Kind> OF_DOTS = List.of(DOT, PLANNED, CANCELLED, ALLEGED);

    private final String date;
    private final MarkExtent.Form form;
    private final Event.Status status;

    Kind(String date, MarkExtent.Form form, Event.Status status) {
      this.date = date;
      this.form = form;
      this.status = status;
    }

    /** A mark to be painted beside its meaning, without a title or an address. */
    TimelineMark sample() {
      Edtf when = Edtf.parse(date).orElseThrow();
      return new TimelineMark(when, "", "", status, "", Tone.EVENT, "");
    }

    /** Whether a mark looks like the sample, so that the legend has to explain it. */
    boolean includes(TimelineMark mark) {
      return switch (this) {
        case DAY -> isDay(mark);
        case PERIOD -> mark.when() instanceof Edtf.Interval;
        case WITHIN -> isWithinSomeTime(mark.when());
        case APPROXIMATE -> isApproximate(mark.when());
        case DOT, PLANNED, CANCELLED, ALLEGED -> mark.status() == status;
      };
    }

    String inWords(Words words) {
      return status == Event.Status.UNSTATED
          ? words.say("chart.legend", this)
          : words.say("status", status);
    }
  }

  private TimelineLegend() {}

  /** Paints below {@code y} and returns its lower end; a timeline of days alone needs none. */
  static double paint(
      List<TimelineMark> marks, double y, double width, Words words, SceneBuilder sketch) {
    if (marks.stream().allMatch(TimelineLegend::isDay)) {
      return y;
    }
    List<Kind> shown = shown(Kind.OF_NAMED_MARKS, marks);
    return new Row(y + LINE, width, words, sketch).paint(shown);
  }

  /** The same for marks that are all dots, however long they lasted. */
  static double paintDots(
      List<TimelineMark> marks, double y, double width, Words words, SceneBuilder sketch) {
    return new Row(y + LINE, width, words, sketch).paint(shown(Kind.OF_DOTS, marks));
  }

  /** In the order of the kinds, not of the marks, so that legends look alike. */
  private static List<Kind> shown(List<Kind> kinds, List<TimelineMark> marks) {
    return kinds.stream().filter(kind -> marks.stream().anyMatch(kind::includes)).toList();
  }

  /** Samples side by side, in as many lines as they need; {@code first} is the first line. */
  private record Row(double first, double width, Words words, SceneBuilder sketch) {

    double paint(List<Kind> kinds) {
      double x = 0;
      double line = first;
      for (Kind kind : kinds) {
        String meaning = kind.inWords(words);
        double length = SAMPLE + BESIDE_SAMPLE + LabelType.TICK.width(meaning);
        if (x > 0 && x + length > width) {
          x = 0;
          line += LINE;
        }
        sample(kind, x, line);
        sketch.label(meaning, x + SAMPLE + BESIDE_SAMPLE, line + 4, LabelType.TICK);
        x += length + BETWEEN;
      }
      return line + 8;
    }

    private void sample(Kind kind, double x, double y) {
      double inset = kind.form == MarkExtent.Form.POINT ? SAMPLE / 2 - MarkExtent.POINT_RADIUS : 0;
      MarkExtent extent = MarkExtent.between(kind.form, x + inset, x + SAMPLE - inset);
      MarkPainter.across().paint(kind.sample(), extent, y, sketch);
    }
  }

  /** The plain case, which no legend has to explain. */
  private static boolean isDay(TimelineMark mark) {
    return mark.status() == Event.Status.UNSTATED
        && !(mark.when() instanceof Edtf.Interval)
        && !isApproximate(mark.when())
        && mark.when().earliest().equals(mark.when().latest());
  }

  private static boolean isWithinSomeTime(Edtf when) {
    return !(when instanceof Edtf.Interval)
        && !isApproximate(when)
        && !when.earliest().equals(when.latest());
  }

  private static boolean isApproximate(Edtf when) {
    return when.approximate()
        || when.uncertain()
        || (when instanceof Edtf.Interval interval
            && (interval.start() instanceof Edtf.Edge || interval.end() instanceof Edtf.Edge));
  }
}
