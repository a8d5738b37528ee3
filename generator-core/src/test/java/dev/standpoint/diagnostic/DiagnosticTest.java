package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTest {

  @Test
  void lineHasPlaceSeverityMessageHintAndCode() {
    Diagnostic unknown =
        Diagnostic.of(
            DiagnosticCode.UNKNOWN_ACTOR,
            new Span("note.md", 3, 12, 5),
            "unknown actor \"hollt\"",
            "did you mean \"holt\"?");

    assertThat(unknown.line())
        .isEqualTo(
            "note.md:3:12: error: unknown actor \"hollt\" - did you mean \"holt\"? [unknown-actor]");
  }

  @Test
  void lineWithoutAHintEndsWithMessageAndCode() {
    Diagnostic unused =
        Diagnostic.of(DiagnosticCode.UNUSED_ACTOR, Span.startOf("actors.yaml"), "no mark names it");

    assertThat(unused.line()).isEqualTo("actors.yaml:1:1: info: no mark names it [unused-actor]");
  }

  @Test
  void orderIsByFileLineColumnThenCodeAndMessage() {
    List<Diagnostic> sorted =
        List.of(
            at("a.md", 2, 9, DiagnosticCode.BAD_DATE, "z"),
            at("a.md", 10, 1, DiagnosticCode.NO_PACK, "a"),
            at("a.md", 10, 1, DiagnosticCode.BAD_DATE, "a"),
            at("a.md", 10, 1, DiagnosticCode.BAD_DATE, "b"),
            at("a.md", 10, 2, DiagnosticCode.NO_PACK, "a"),
            at("b.md", 1, 1, DiagnosticCode.NO_PACK, "a"));
    Stream<Diagnostic> reversed = Stream.of(5, 4, 3, 2, 1, 0).map(sorted::get);

    assertThat(reversed.sorted()).containsExactlyElementsOf(sorted);
  }

  @Test
  void codesAreFoundByTheirNameInKebabCase() {
    assertThat(Arrays.asList(DiagnosticCode.values()))
        .allSatisfy(
            code -> {
              assertThat(code.toString()).matches("[a-z]+(-[a-z]+)*");
              assertThat(DiagnosticCode.named(code.toString())).contains(code);
              assertThat(code.inWords()).isEqualTo(code.toString().replace('-', ' '));
            });
    assertThat(DiagnosticCode.named("UNKNOWN_ACTOR")).isEmpty();
    assertThat(DiagnosticCode.named("unknown actor")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, true",
    "ERROR, INFO, true",
    "WARNING, WARNING, true",
    "WARNING, ERROR, false",
    "INFO, WARNING, false"
  })
  void severitiesAreCompared(Severity one, Severity other, boolean isAtLeast) {
    assertThat(one.isAtLeast(other)).isEqualTo(isAtLeast);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "1, 0, 0", "1, 1, -1"})
  void spansCountFromOne(int line, int column, int length) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span("a.md", line, column, length));
  }

  private static Diagnostic at(
      String path, int line, int column, DiagnosticCode code, String message) {
    return Diagnostic.of(code, new Span(path, line, column, 1), message);
  }
}
