package dev.standpoint.render.chart.drawing;

import static dev.standpoint.render.chart.drawing.SvgNumber.n;

/** The {@code d} attribute of an SVG path, with absolute coordinates. */
public final class SvgPath {

  private final StringBuilder data = new StringBuilder();

  public SvgPath moveTo(double x, double y) {
    return add('M', x, y);
  }

  public SvgPath lineTo(double x, double y) {
    return add('L', x, y);
  }

  /** A level line. */
  public SvgPath lineTo(double x) {
    data.append('H').append(n(x));
    return this;
  }

  private SvgPath add(char command, double x, double y) {
    data.append(command).append(n(x)).append(' ').append(n(y));
    return this;
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
