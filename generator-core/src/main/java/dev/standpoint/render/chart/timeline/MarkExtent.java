package dev.standpoint.render.chart.timeline;

import dev.standpoint.model.date.Edtf;

/**
 * How far a mark reaches along its axis: a point in the middle of a day, or from start to end, with
 * what is hatched before and behind it or all over.
 */
record MarkExtent(
    boolean isPoint, double start, double end, double before, double behind, boolean hatched) {

  static final double POINT = 4.5;

  private static final double SHORTEST = 10;
  private static final double SOFT = 20;
  private static final double ABOUT_A_DAY = 10;

  static MarkExtent of(Edtf when, TimeScale scale) {
    double from = scale.at((double) when.earliest().toEpochDay());
    double to = scale.at(when.latest().toEpochDay() + 1.0);
    boolean unsure = when.approximate() || when.uncertain();
    if (when instanceof Edtf.Interval interval) {
      double end = Math.max(to, from + SHORTEST);
      return new MarkExtent(false, from, end, soft(interval.start()), soft(interval.end()), false);
    }
    boolean day = from == to || when.earliest().equals(when.latest());
    double middle = scale.at(when.earliest().toEpochDay() + 0.5);
    if (day && unsure) {
      return new MarkExtent(false, middle - ABOUT_A_DAY, middle + ABOUT_A_DAY, 0, 0, true);
    }
    if (day) {
      return new MarkExtent(true, middle - POINT, middle + POINT, 0, 0, false);
    }
    return new MarkExtent(false, from, Math.max(to, from + SHORTEST), 0, 0, unsure);
  }

  private static double soft(Edtf.End end) {
    boolean sure = end instanceof Edtf.Point point && !point.approximate() && !point.uncertain();
    return sure ? 0 : SOFT;
  }

  /** With what is hatched. */
  double first() {
    return start - before;
  }

  double last() {
    return end + behind;
  }

  double middle() {
    return (start + end) / 2;
  }

  /** The same, moved as little as needed to lie between two places. */
  MarkExtent within(double least, double most) {
    double shortBefore = Math.min(before, Math.max(0, start - least));
    double shortBehind = Math.min(behind, Math.max(0, most - end));
    double move = Math.max(0, least - start) - Math.max(0, end - most);
    return new MarkExtent(isPoint, start + move, end + move, shortBefore, shortBehind, hatched);
  }
}
