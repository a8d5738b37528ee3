package dev.standpoint.render.chart.drawing;

/** A rectangle in a picture, in units of the picture from its top left corner. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** Boxes that only touch do not overlap. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the other box is within this one; sums of doubles may be too large by 0.001. */
  public boolean holds(Box other) {
    return x <= other.x
        && y <= other.y
        && other.right() <= right() + 0.001
        && other.bottom() <= bottom() + 0.001;
  }
}
