package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {

  @ParameterizedTest
  @CsvSource({
    "for, FOR",
    "conditional, CONDITIONAL",
    "undecided, UNDECIDED",
    "choice, QUANTITY",
    "quantity, QUANTITY",
    "rejection, AGAINST",
    "silent, QUIET",
    "'', QUIET"
  })
  void theKindOfAValueHasATone(String kind, Tone tone) {
    assertThat(Tone.of(kind)).isEqualTo(tone);
  }

  /** WCAG 2.2, 1.4.11: graphics need a contrast of 3 to 1, and text of 4.5 to 1. */
  @ParameterizedTest
  @EnumSource
  void everyColourIsLegibleOnWhitePaper(Tone tone) {
    assertThat(contrast(tone.colour, "#ffffff")).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @EnumSource
  void aSignIsLegibleOnThePaleAreaOfItsTone(Tone tone) {
    assertThat(contrast(tone.colour, tone.tint)).isGreaterThan(3);
  }

  @Test
  void onPaperEachShapeHasItsOwnLook() {
    assertThat(Arrays.stream(ShapeStyle.values()).map(style -> style.onPaper(Tone.EVENT)))
        .doesNotHaveDuplicates();
    assertThat(ShapeStyle.DASHED.onPaper(Tone.EVENT))
        .isEqualTo(
            "fill=\"#ffffff\" stroke=\"#0b5a6a\" stroke-width=\"1.4\" stroke-dasharray=\"2.5 1.8\"");
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int start) {
    double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
