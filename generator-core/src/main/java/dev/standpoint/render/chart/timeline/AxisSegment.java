package dev.standpoint.render.chart.timeline;

/**
 * A part of a time axis without a cut: its first and last day, as days of the epoch with their
 * fraction, and their places in the picture.
 */
record AxisSegment(double from, double to, double start, double end) {

  double at(double day) {
    return start + (day - from) * perDay();
  }

  double perDay() {
    return (end - start) / (to - from);
  }

  boolean holds(double day) {
    return day >= from && day <= to;
  }
}
