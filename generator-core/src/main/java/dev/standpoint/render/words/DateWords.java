package dev.standpoint.render.words;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.date.Edtf.Interval;
import dev.standpoint.model.date.Edtf.Moment;
import dev.standpoint.model.date.Edtf.Point;
import java.time.LocalDate;

/** Dates in a reader's words, with long or short names of months. */
public final class DateWords {

  private final Style full;
  private final Style compact;

  /** Dates with names of months of one length. */
  private record Style(PointWords points, IntervalWords intervals) {

    /** {@code months} is the start of the keys of their names: "month" or "month-short". */
    static Style of(WordsFile words, String months) {
      PointWords points = new PointWords(words, months);
      return new Style(points, new IntervalWords(words, points));
    }

    /** The words of a point, a moment or an interval. */
    String say(Edtf date) {
      if (date instanceof Point point) {
        return points.of(point);
      }
      return date instanceof Moment moment ? points.of(moment) : intervals.of((Interval) date);
    }
  }

  DateWords(WordsFile words) {
    full = Style.of(words, "month");
    compact = Style.of(words, "month-short");
  }

  /** For running text: {@code 12 March 2031}, {@code about January 2031}. */
  public String full(Edtf date) {
    return full.say(date);
  }

  /** For tables, with short month names: {@code 12 Mar 2031}. */
  public String compact(Edtf date) {
    return compact.say(date);
  }

  /** The short name of a month of any year, for axes: {@code Mar}. */
  public String month(LocalDate date) {
    return compact.points().monthName(date, PointWords.Case.PLAIN);
  }

  /** The month of a day, for axes: {@code Mar 2031}. */
  public String monthOfYear(LocalDate date) {
    return compact.points().month(date, PointWords.Case.PLAIN);
  }

  /** The year of a day, for axes: {@code 2031}, {@code 44 BC}. */
  public String year(LocalDate date) {
    return compact.points().year(date);
  }
}
