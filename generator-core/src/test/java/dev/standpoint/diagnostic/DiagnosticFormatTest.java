package dev.standpoint.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticFormatTest {

  @Test
  void caretsAreBelowTheWordsAfterATab() {
    assertThat(format("\tsaid hollt.", "hollt"))
        .isEqualTo("a.md:1:7: error: what [unknown-actor]\n  \tsaid hollt.\n  \t     ^^^^^");
  }

  @Test
  void ofALongLineOnlyThePartAroundThePlaceIsShown() {
    String text = format("x".repeat(1000) + "hollt" + "y".repeat(1000), "hollt");

    List<String> lines = text.lines().toList();
    assertThat(lines.get(1)).hasSize(2 + 1 + 160 + 1).startsWith("  …x").endsWith("y…");
    assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf("hollt"));
    assertThat(lines.get(2)).endsWith("^^^^^");
  }

  @Test
  void aNoteCannotSteerTheTerminal() {
    assertThat(format("\u001b[31m hollt", "hollt")).doesNotContain("\u001b").contains("\ufffd[31m");
  }

  @Test
  void theSeverityAndTheCaretsAreColouredIfThereAreColours() {
    Palette palette = (severity, words) -> "<" + severity + ">" + words + "</>";

    assertThat(format("said hollt.", "hollt", palette))
        .isEqualTo(
            """
            a.md:1:6: <error>error:</> what [unknown-actor]
              said hollt.
                   <error>^^^^^</>""");
    assertThat(format("", "", palette))
        .isEqualTo("a.md:1:1: <error>error:</> what [unknown-actor]");
  }

  @Test
  void aPlaceOutsideTheTextIsShownWithoutALine() {
    Diagnostic found =
        Diagnostic.of(DiagnosticCode.TEMPLATE_ERROR, new Span("a.ftlh", 7, 3, 2), "what");

    assertThat(DiagnosticFormat.format(found, new SourceText("a.ftlh", ""), Palette.PLAIN))
        .isEqualTo("a.ftlh:7:3: error: what [template-error]");
  }

  @Test
  void theSummaryCountsErrorsWarningsAndTheirFiles() {
    List<Diagnostic> found =
        List.of(
            Diagnostic.of(DiagnosticCode.UNKNOWN_ACTOR, Span.startOf("a.md"), ""),
            Diagnostic.of(DiagnosticCode.UNKNOWN_CLASS, Span.startOf("b.md"), ""),
            Diagnostic.of(DiagnosticCode.LEFT_OUT, Span.startOf("c.md"), ""));

    assertThat(DiagnosticFormat.summary(found)).isEqualTo("1 error, 1 warning in 2 files");
    assertThat(DiagnosticFormat.summary(found.subList(2, 3))).isEmpty();
  }

  private static String format(String line, String words) {
    return format(line, words, Palette.PLAIN);
  }

  private static String format(String line, String words, Palette palette) {
    SourceText text = new SourceText("a.md", line);
    int start = line.indexOf(words);
    Span at = text.span(start, start + words.length());
    return DiagnosticFormat.format(
        Diagnostic.of(DiagnosticCode.UNKNOWN_ACTOR, at, "what"), text, palette);
  }
}
