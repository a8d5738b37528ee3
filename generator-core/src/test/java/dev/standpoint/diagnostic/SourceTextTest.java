package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static final SourceText TEXT = new SourceText("a.md", "a \ud83d\ude42 b\r\nsecond\nlast");

  @Test
  void theEndOfASpanCountsCodePoints() {
    Span smile = TEXT.span(2, 4);

    assertThat(smile).isEqualTo(new Span("a.md", 1, 3, 1));
    assertThat(TEXT.after(smile)).isEqualTo(new Span("a.md", 1, 4, 0));
  }

  @Test
  void theEndOfASpanCanBeOnALaterLine() {
    Span across = TEXT.span(5, 5 + "b\r\nseco".length());

    assertThat(TEXT.after(across)).isEqualTo(new Span("a.md", 2, 5, 0));
    assertThat(TEXT.after(TEXT.span(0, TEXT.text().length()))).isEqualTo(new Span("a.md", 3, 5, 0));
  }

  @Test
  void linesComeWithoutTheirEndsAndAreEmptyAfterTheLast() {
    assertThat(TEXT.line(1)).isEqualTo("a \ud83d\ude42 b");
    assertThat(TEXT.line(3)).isEqualTo("last");
    assertThat(TEXT.line(4)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void everyKindOfLineEndStartsALine(String end) {
    SourceText text = new SourceText("a.md", "one" + end + end + "three" + end);

    assertThat(text.line(1)).isEqualTo("one");
    assertThat(text.line(2)).isEmpty();
    assertThat(text.line(3)).isEqualTo("three");
    assertThat(text.line(4)).isEmpty();
    int three = text.text().indexOf("three");
    assertThat(text.span(three, three + 5)).isEqualTo(new Span("a.md", 3, 1, 5));
  }

  @Test
  void anEmptyTextHasOnePlace() {
    SourceText empty = new SourceText("a.md", "");

    assertThat(empty.span(0, 0)).isEqualTo(Span.startOf("a.md"));
    assertThat(empty.after(Span.startOf("a.md"))).isEqualTo(Span.startOf("a.md"));
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsEmpty() {
    assertThat(TEXT.span(5, 2)).isEqualTo(new Span("a.md", 1, 5, 0));
  }

  /** Pairs are counted in blocks of 64 units, so places near the ends of blocks are at risk. */
  @Test
  void columnsOfALongLineAreThoseOfASlowCount() {
    Random random = new Random(7);
    StringBuilder line = new StringBuilder();
    while (line.length() < 400) {
      line.append(List.of("a", "\ud83d\ude42", "\ud83d", "\ude42").get(random.nextInt(4)));
    }
    SourceText text = new SourceText("a.md", line.toString());

    for (int start = 0; start <= line.length(); start++) {
      int end = Math.min(line.length(), start + random.nextInt(70));
      // Inside a pair, a slow count would see two halves where the text has one character.
      if (!splitsPair(line, start) && !splitsPair(line, end)) {
        assertThat(text.span(start, end))
            .isEqualTo(
                new Span(
                    "a.md", 1, line.codePointCount(0, start) + 1, line.codePointCount(start, end)));
      }
    }
  }

  private static boolean splitsPair(CharSequence text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
