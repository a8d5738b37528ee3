package dev.standpoint.render.chart.timeline;

/**
 * A part of a time axis without a cut: its first and last day, as days of the epoch with their
 * fraction, and their places in the picture.
 */
record AxisSegment(double from, double to, double start, double end) {

  /** The place of a day in units of the picture; a day outside gets a place outside. */
  double at(double day) {
    return start + (day - from) * perDay();
  }

  /** The room for one day, in units of the picture. */
  double perDay() {
    return (end - start) / (to - from);
  }

  /** Whether a day is on this part of the axis, its two ends included. */
  boolean holds(double day) {
    return day >= from && day <= to;
  }
}
