package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "1, 0, 0", "1, 1, -1"})
  void linesAndColumnsStartAtOne(int line, int column, int length) {
    assertThatThrownBy(() -> new Span("a.md", line, column, length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.md:" + line + ":" + column + "+" + length);
  }

  @Test
  void spansAreSortedByFileThenLineThenColumn() {
    List<Span> sorted =
        List.of(
            new Span("a.md", 2, 9, 1),
            new Span("a.md", 10, 1, 1),
            new Span("a.md", 10, 3, 1),
            new Span("b.md", 1, 1, 1));

    assertThat(Stream.of(3, 1, 2, 0).map(sorted::get).sorted()).isEqualTo(sorted);
  }

  @Test
  void theLengthDoesNotChangeTheOrder() {
    assertThat(new Span("a.md", 1, 1, 9)).isEqualByComparingTo(new Span("a.md", 1, 1, 0));
  }

  @Test
  void theStartOfAFileIsEmptyAndWrittenAsEditorsExpect() {
    assertThat(Span.startOf("a/b.md")).hasToString("a/b.md:1:1");
    assertThat(Span.startOf("a/b.md").length()).isZero();
  }
}
