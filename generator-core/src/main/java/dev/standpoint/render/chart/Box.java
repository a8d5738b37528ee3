package dev.standpoint.render.chart;

/** A rectangle of a picture, in its units from the top left. */
record Box(double x, double y, double width, double height) {

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean holds(Box other) {
    return x <= other.x
        && y <= other.y
        && other.right() <= right() + 0.001
        && other.bottom() <= bottom() + 0.001;
  }
}
