package dev.standpoint.render.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In these texts A and B are Hebrew letters. */
class BidiLevelsTest {

  @Test
  void lettersTurnAndNumbersTurnBack() {
    assertThat(levels("a A 1 b", false)).isEqualTo("0011200");
    assertThat(levels("a A 1 b", true)).isEqualTo("2111212");
  }

  @Test
  void aPairOfBracketsTurnsTogether() {
    assertThat(levels("a (A) B", false)).isEqualTo("0001001");
    assertThat(levels("A (b) B", false)).isEqualTo("1000001");
    assertThat(levels("A (B) c", false)).isEqualTo("1111100");
    assertThat(levels("a (b A) B", true)).isEqualTo("211211111");
  }

  @Test
  void aPairTakesTheDirectionOfItsEmbedding() {
    assertThat(levels("a \u2067A (b)\u2069 (c)", false)).isEqualTo("0001112100000");
  }

  private static String levels(String text, boolean rightToLeft) {
    StringBuilder levels = new StringBuilder();
    for (byte level :
        BidiLevels.of(text.replace('A', '\u05D0').replace('B', '\u05D1'), rightToLeft)) {
      levels.append(level);
    }
    return levels.toString();
  }
}
