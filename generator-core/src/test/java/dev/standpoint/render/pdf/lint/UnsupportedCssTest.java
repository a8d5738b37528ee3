package dev.standpoint.render.pdf.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedCssTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width: clamp(1pt, 2pt, 3pt) | write the length itself",
        "font-size: 1.2rem | write pt, mm, em or %",
        "position: sticky | move it to a margin box: \"position: running(name)\"",
        "inset: 0 | write the side, as in \"margin-left\"",
        "color: oklch(1 2 3) | write the colour as #rrggbb",
        "word-break: break-all | write \"word-wrap: break-word\"",
        "src: local(a) | write one TTF file",
      })
  void aReplacementIsNamedIfThereIsOne(String declaration, String instead) {
    assertThat(UnsupportedCss.instead(parse(declaration))).isEqualTo(instead);
  }

  @ParameterizedTest
  @ValueSource(strings = {"filter: blur(1px)", "animation: a 2s", "width: 2quarters", "width: 5"})
  void otherwiseThereIsNoHint(String declaration) {
    assertThat(UnsupportedCss.instead(parse(declaration))).isEmpty();
  }

  @Test
  void aLongValueTakesNoLongTime() {
    StyleDeclaration longest = parse("grid-area: " + "1.1.".repeat(50_000));

    assertTimeout(
        Duration.ofSeconds(1), () -> assertThat(UnsupportedCss.instead(longest)).isEmpty());
  }

  private static StyleDeclaration parse(String declaration) {
    return StyleSheet.inline(StyleText.of(0, declaration)).rules().get(0).declarations().get(0);
  }
}
