package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.read.mark.NoteSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoteLimitsTest {

  private static final String NESTED = "lists, quotes and divs are nested more than 32 deep";
  private static final String LONG = "this paragraph has more than 32768 characters";
  private static final String OPEN =
      "more than 256 brackets or emphases are open in this paragraph";

  static Stream<String> notesWithinTheLimits() {
    return Stream.of(
        "",
        "> ".repeat(32) + "a",
        "- ".repeat(32) + "a",
        "* ".repeat(40),
        "::: a\n".repeat(32) + ":::\n".repeat(32) + "::: a\n",
        "a".repeat(32_000),
        ("a".repeat(30_000) + "\n\n").repeat(3),
        ("- " + "a".repeat(30_000) + "\n").repeat(3),
        "|" + "a|\n|".repeat(20_000),
        "```\n" + "a\n".repeat(20_000) + "```\n",
        "[".repeat(256),
        "[a](b) ".repeat(1_000),
        "*a* ".repeat(1_000));
  }

  @ParameterizedTest
  @MethodSource("notesWithinTheLimits")
  void noteIsParsed(String note) {
    assertThat(problems(note)).isEmpty();
  }

  @Test
  void nestingIsLimited() {
    assertThat(problems("a\n" + "> ".repeat(33) + "a")).containsExactly("2:1 " + NESTED);
  }

  @Test
  void openDivsAreLimited() {
    assertThat(problems("::: a\n".repeat(33)))
        .containsExactly("33:1 divs are nested more than 32 deep");
  }

  @Test
  void theSizeOfAParagraphIsLimited() {
    assertThat(problems("a".repeat(20_000) + "\n" + "a".repeat(20_000)))
        .containsExactly("2:1 " + LONG);
  }

  @Test
  void openBracketsLinkTargetsAndEmphasesAreLimited() {
    assertThat(problems("[".repeat(257))).containsExactly("1:1 " + OPEN);
    assertThat(problems("](".repeat(257))).containsExactly("1:1 " + OPEN);
    assertThat(problems("*a ".repeat(257))).containsExactly("1:1 " + OPEN);
  }

  @Test
  void aCountAboveTheLimitIsNotMadeGoodInTheSameLine() {
    assertThat(problems("[".repeat(257) + "]".repeat(257))).containsExactly("1:1 " + OPEN);
  }

  @Test
  void onlyTheFirstLimitIsReported() {
    assertThat(problems("[".repeat(257) + "\n\n" + "a".repeat(40_000))).hasSize(1);
  }

  private static List<String> problems(String note) {
    DiagnosticCollector findings = new DiagnosticCollector();
    boolean hold = NoteLimits.hold(new NoteSource(new SourceText("a.md", note), 0), findings);
    assertThat(hold).isEqualTo(findings.list().isEmpty());
    return findings.list().stream().map(NoteLimitsTest::place).toList();
  }

  private static String place(Diagnostic found) {
    return found.at().line() + ":" + found.at().column() + " " + found.message();
  }
}
