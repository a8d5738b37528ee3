package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;

/**
 * How far a mark reaches along its axis, in units of the picture: from start to end, and the
 * lengths that are hatched before and after because an end of it is not certain.
 */
record MarkExtent(Form form, double start, double end, double hatchedBefore, double hatchedAfter) {

  /** What is drawn from start to end. */
  enum Form {
    /** A day: a dot or a square. */
    POINT,

    /** A period, or some time within it. */
    BAR,

    /** A date that is approximate or uncertain (EDTF, level 1). */
    HATCHED_BAR
  }

  /** Half the length of a point. */
  static final double POINT_RADIUS = 4.5;

  /** Shorter periods would look like days. */
  private static final double SHORTEST_BAR = 10;

  /** The length of an end that is open, unknown or not certain. */
  private static final double HATCHED_END = 20;

  /** Half the length of a day that is approximate. */
  private static final double ABOUT_A_DAY = 10;

  /** An extent whose two ends are certain. */
  static MarkExtent between(Form form, double start, double end) {
    return new MarkExtent(form, start, end, 0, 0);
  }

  /** The extent of a date on an axis; it may reach beyond the ends of the axis. */
  static MarkExtent of(Edtf when, TimeScale scale) {
    double from = scale.at((double) when.earliest().toEpochDay());
    // A day ends where the next begins.
    double to = scale.at(when.latest().toEpochDay() + 1.0);
    double end = Math.max(to, from + SHORTEST_BAR);
    if (when instanceof Edtf.Interval interval) {
      return new MarkExtent(
          Form.BAR, from, end, hatched(interval.start()), hatched(interval.end()));
    }
    boolean unsure = when.approximate() || when.uncertain();
    if (from == to || when.earliest().equals(when.latest())) {
      double middle = scale.at(when.earliest().toEpochDay() + 0.5);
      return unsure
          ? between(Form.HATCHED_BAR, middle - ABOUT_A_DAY, middle + ABOUT_A_DAY)
          : between(Form.POINT, middle - POINT_RADIUS, middle + POINT_RADIUS);
    }
    return between(unsure ? Form.HATCHED_BAR : Form.BAR, from, end);
  }

  /** The length to hatch beside an end of an interval. */
  private static double hatched(Edtf.End end) {
    boolean sure = end instanceof Edtf.Point point && !point.approximate() && !point.uncertain();
    return sure ? 0 : HATCHED_END;
  }

  /** Whether it is drawn as a dot or square instead of a bar. */
  boolean isPoint() {
    return form == Form.POINT;
  }

  /** The first place, hatched parts included. */
  double first() {
    return start - hatchedBefore;
  }

  /** The last place, hatched parts included. */
  double last() {
    return end + hatchedAfter;
  }

  double middle() {
    return (start + end) / 2;
  }

  /** The same, moved as little as needed to lie between two places. */
  MarkExtent within(double least, double most) {
    double before = Math.min(hatchedBefore, Math.max(0, start - least));
    double after = Math.min(hatchedAfter, Math.max(0, most - end));
    double move = Math.max(0, least - start) - Math.max(0, end - most);
    return new MarkExtent(form, start + move, end + move, before, after);
  }
}
