package dev.standpoint.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length as CSS writes it (CSS 2.1, 4.3.2), such as {@code 8cm}; never negative. */
public record CssLength(double number, Unit unit) {

  /** Ends after nine digits, so that any text is safe to match and any number fits. */
  private static final Pattern SYNTAX =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{0,9})?)(px|pt|pc|cm|mm|in|em|)");

  /** A point is 1/72 of an inch and a pixel 1/96 (CSS 2.1, 4.3.2). */
  private static final double POINTS_OF_PIXEL = 0.75;

  /** The units and their size in CSS pixels, of which an inch has 96. */
  public enum Unit {
    PX(1),
    PT(96 / 72.0),
    PC(16),
    CM(96 / 2.54),
    MM(96 / 25.4),
    IN(96),
    /** Taken as the default font size of browsers, since the font is not known here. */
    EM(16);

    private final double pixels;

    Unit(double pixels) {
      this.pixels = pixels;
    }

    /** Whether the length is the same everywhere, whatever the font around it. */
    public boolean isAbsolute() {
      return this != EM;
    }
  }

  /** Empty if it is not a length of a known unit; a bare number is of pixels. */
  public static Optional<CssLength> parse(String written) {
    Matcher length = SYNTAX.matcher(written);
    if (!length.matches()) {
      return Optional.empty();
    }
    String unit = length.group(2).isEmpty() ? "px" : length.group(2);
    return Optional.of(
        new CssLength(
            Double.parseDouble(length.group(1)), Unit.valueOf(unit.toUpperCase(Locale.ROOT))));
  }

  /** CSS pixels, of which an inch has 96, whatever the resolution of a screen. */
  public double pixels() {
    return number * unit.pixels;
  }

  /** Points of print, of which an inch has 72. */
  public double points() {
    return unit == Unit.PT ? number : pixels() * POINTS_OF_PIXEL;
  }
}
