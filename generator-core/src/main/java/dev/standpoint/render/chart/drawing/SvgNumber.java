package dev.standpoint.render.chart.drawing;

/** Numbers in attributes of SVG. */
final class SvgNumber {

  private SvgNumber() {}

  /** A number with one decimal at most, the same in every locale. */
  static String n(double number) {
    // Integer arithmetic: String.format would be slower and needs a locale.
    long tenths = Math.round(number * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }
}
