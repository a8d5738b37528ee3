package dev.standpoint.model.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as its author wrote it, in EDTF (ISO 8601-2) levels 0 and 1, and the days that it covers.
 * Years are astronomical: year 0 is 1 BC. Two dates are equal if they are written the same.
 */
public sealed interface Edtf {

  /** The date, if the text follows the grammar of levels 0 and 1 and all its days exist. */
  static Optional<Edtf> parse(String text) {
    return EdtfParser.parse(text);
  }

  /**
   * The date that a text in words or in another order of numbers means, such as {@code 14 August
   * 2024}. Empty if it is not a date, or can be two: in 3/4/2031 either number may be the month.
   */
  static Optional<Edtf> read(String text) {
    return EdtfAdvice.read(text);
  }

  /** One day, of a year with at most four digits. */
  static Edtf of(LocalDate day) {
    if (Math.abs(day.getYear()) > 9999) {
      throw new IllegalArgumentException("EDTF has no day in the year " + day.getYear());
    }
    return new Point(day.toString(), Precision.DAY, day, day);
  }

  /**
   * What is wrong with a text that {@link #parse} refuses, or what would be right, as the end of a
   * message: {@code "2031-13-45" is not an EDTF date - there is no month 13}. Empty for a good
   * date.
   */
  static String whyNot(String text) {
    return EdtfAdvice.on(text);
  }

  /** As the author wrote it. */
  String text();

  /** The first day covered. If the start is open or unknown, the first day of the end. */
  LocalDate earliest();

  /** The last day covered. If the end is open or unknown, the last day of the start. */
  LocalDate latest();

  /** Whether the date, or an end of the interval, has {@code ~} or {@code %}. */
  boolean approximate();

  /** Whether the date, or an end of the interval, has {@code ?} or {@code %}. */
  boolean uncertain();

  /** Whether both cover a day in common. */
  default boolean overlaps(Edtf other) {
    return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
  }

  /** One end of an interval. */
  sealed interface End permits Point, Edge {}

  /** An end without a date: {@code ..} if it is open, nothing if it is unknown. */
  enum Edge implements End {
    OPEN,
    UNKNOWN
  }

  /** A day, or a longer unit such as a month, a season or a decade. */
  record Point(String text, Precision precision, LocalDate earliest, LocalDate latest)
      implements Edtf, End {

    @Override
    public boolean approximate() {
      return text.endsWith("~") || text.endsWith("%");
    }

    @Override
    public boolean uncertain() {
      return text.endsWith("?") || text.endsWith("%");
    }

    /** The season; empty for any other precision. */
    public Optional<Season> season() {
      return precision == Precision.SEASON
          ? Season.coded(20 + earliest.getMonthValue() / 3)
          : Optional.empty();
    }
  }

  /** A day with a time in its own zone, which is null if the author gave none. */
  record Moment(String text, LocalDateTime at, @Nullable ZoneOffset zone) implements Edtf {

    @Override
    public LocalDate earliest() {
      return at.toLocalDate();
    }

    @Override
    public LocalDate latest() {
      return at.toLocalDate();
    }

    @Override
    public boolean approximate() {
      return false;
    }

    @Override
    public boolean uncertain() {
      return false;
    }
  }

  /** From the start of one date to the end of another. At least one end is a date. */
  record Interval(String text, End start, End end) implements Edtf {

    public Interval {
      if (start instanceof Edge && end instanceof Edge) {
        throw new IllegalArgumentException("no date in " + text);
      }
    }

    @Override
    public LocalDate earliest() {
      return firstDate(start, end).earliest();
    }

    @Override
    public LocalDate latest() {
      return firstDate(end, start).latest();
    }

    @Override
    public boolean approximate() {
      return (start instanceof Point s && s.approximate())
          || (end instanceof Point e && e.approximate());
    }

    @Override
    public boolean uncertain() {
      return (start instanceof Point s && s.uncertain())
          || (end instanceof Point e && e.uncertain());
    }

    private static Point firstDate(End preferred, End other) {
      return preferred instanceof Point date ? date : (Point) other;
    }
  }

  /** The unit of a point. Some units are written with X in place of digits. */
  enum Precision {
    /** {@code 20XX}: one year of a hundred. */
    CENTURY,
    /** {@code 203X}: one year of ten. */
    DECADE,
    YEAR,
    /** {@code 2031-21} to {@code 2031-24}. */
    SEASON,
    MONTH,
    DAY,
    /** {@code 2031-XX}: one month of a year. */
    SOME_MONTH,
    /** {@code 2031-XX-XX}: one day of a year. */
    SOME_DAY_OF_YEAR,
    /** {@code 2031-03-XX}: one day of a month. */
    SOME_DAY_OF_MONTH;

    /** Whether it is written with X. */
    public boolean unspecified() {
      return switch (this) {
        case YEAR, SEASON, MONTH, DAY -> false;
        case CENTURY, DECADE, SOME_MONTH, SOME_DAY_OF_YEAR, SOME_DAY_OF_MONTH -> true;
      };
    }
  }

  /**
   * The seasons 21 to 24. EDTF does not define their days. These are the meteorological seasons of
   * the northern hemisphere: the winter of a year is its December and the two months after.
   */
  enum Season {
    SPRING(21),
    SUMMER(22),
    AUTUMN(23),
    WINTER(24);

    private final int code;

    Season(int code) {
      this.code = code;
    }

    /** The month in which the season starts, 3 to 12. */
    public int firstMonth() {
      return 3 * (code - 20);
    }

    /** The season with this number in place of a month; empty for any other number. */
    static Optional<Season> coded(int code) {
      return Arrays.stream(values()).filter(season -> season.code == code).findFirst();
    }
  }
}
