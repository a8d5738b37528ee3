package dev.standpoint.render.chart.drawing;

/** A rectangle in a picture, in units of the picture from its top left corner. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  public boolean holds(Box other) {
    return x <= other.x
        && y <= other.y
        && other.right() <= right() + 0.001
        && other.bottom() <= bottom() + 0.001;
  }
}
