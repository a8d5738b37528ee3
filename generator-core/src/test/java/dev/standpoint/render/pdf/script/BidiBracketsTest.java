package dev.standpoint.render.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A and B are Hebrew letters; in results {@code >} and {@code <} are the invisible marks. */
class BidiBracketsTest {

  @ParameterizedTest
  @CsvSource({
    "a (A) b, a >A> b",
    "a A (B) b, a A <B< b",
    "A (a) B, A >a> B",
    "a (1) b, a >1> b",
    "a [A (b] c, a >A (b> c",
    "a (A] b, a (A] b",
    "a ) A ( b, a ) A ( b",
    "a () b, a () b",
    "a (...) b, a (...) b"
  })
  void aPairInLeftToRightTextTurnsTogether(String text, String resolved) {
    assertThat(resolve(text, 0)).isEqualTo(resolved);
  }

  @ParameterizedTest
  @CsvSource({"A (a) B, A <a< B", "A (B) a, A <B< a", "a (b) A, a >b> A"})
  void aPairInRightToLeftTextTurnsTogether(String text, String resolved) {
    assertThat(resolve(text, 1)).isEqualTo(resolved);
  }

  private static String resolve(String text, int base) {
    String hebrew = text.replace('A', '\u05D0').replace('B', '\u05D1');
    Bidi bidi =
        new Bidi(hebrew, base == 1 ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[hebrew.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return BidiBrackets.resolve(hebrew, levels, base)
        .replace('\u200E', '>')
        .replace('\u200F', '<')
        .replace('\u05D0', 'A')
        .replace('\u05D1', 'B');
  }
}
