package dev.standpoint.render.chart.timeline;

/**
 * A piece of a time axis without a cut: days of the epoch, from the start of the one to the end of
 * the other, and where they lie in the picture.
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
