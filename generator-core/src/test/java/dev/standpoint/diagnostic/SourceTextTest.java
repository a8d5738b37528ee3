package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static final SourceText TEXT = new SourceText("a.md", "a \ud83d\ude42 b\r\nsecond\nlast");

  @Test
  void theEndOfASpanCountsCodePoints() {
    Span smile = TEXT.span(2, 4);

    assertThat(smile).isEqualTo(new Span("a.md", 1, 3, 1));
    assertThat(TEXT.after(smile)).isEqualTo(new Span("a.md", 1, 4, 0));
  }

  @Test
  void theEndOfASpanMayLieOnALaterLine() {
    Span across = TEXT.span(5, 5 + "b\r\nseco".length());

    assertThat(TEXT.after(across)).isEqualTo(new Span("a.md", 2, 5, 0));
    assertThat(TEXT.after(TEXT.span(0, TEXT.text().length()))).isEqualTo(new Span("a.md", 3, 5, 0));
  }

  @Test
  void linesAreWithoutTheirEndsAndThereIsNothingBehindTheLast() {
    assertThat(TEXT.line(1)).isEqualTo("a \ud83d\ude42 b");
    assertThat(TEXT.line(3)).isEqualTo("last");
    assertThat(TEXT.line(4)).isEmpty();
  }
}
