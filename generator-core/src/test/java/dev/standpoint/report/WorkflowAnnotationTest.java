package dev.standpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkflowAnnotationTest {

  private static final Path BASE = Path.of("/home/runner/work/notes/desk");
  private static final Repository NOWHERE = new Repository(Optional.empty(), BASE);
  private static final SourceText NOTE =
      new SourceText("packs/pack.md", "said \ud83d\ude42 hollt.\nend\n");

  @Test
  void anErrorNamesItsPlaceUpToTheLastColumn() {
    Diagnostic found =
        Diagnostic.of(
            DiagnosticCode.UNKNOWN_ACTOR,
            NOTE.span(8, 13),
            "unknown actor \"hollt\"",
            "did you mean \"holt\"?");

    assertThat(line(found, NOWHERE))
        .isEqualTo(
            "::error file=packs/pack.md,line=1,col=8,endColumn=12,title=unknown-actor"
                + "::unknown actor \"hollt\" - did you mean \"holt\"?");
  }

  @Test
  void warningsAndNotesHaveTheirOwnCommands() {
    assertThat(line(Diagnostic.of(DiagnosticCode.RAW_HTML, Span.startOf("a.md"), "html"), NOWHERE))
        .isEqualTo("::warning file=a.md,line=1,col=1,endColumn=1,title=raw-html::html");
    assertThat(
            line(Diagnostic.of(DiagnosticCode.LEFT_OUT, Span.startOf("a.md"), "1 record"), NOWHERE))
        .isEqualTo("::notice file=a.md,line=1,col=1,endColumn=1,title=left-out::1 record");
  }

  @Test
  void aPlaceOfSeveralLinesHasNoColumns() {
    assertThat(
            line(
                Diagnostic.of(
                    DiagnosticCode.UNCLOSED_DIV, NOTE.span(0, NOTE.text().length()), "not closed"),
                NOWHERE))
        .isEqualTo("::error file=packs/pack.md,line=1,endLine=3,title=unclosed-div::not closed");
  }

  @Test
  void noteAndFileNameCannotStartACommandOfTheirOwn() {
    Diagnostic found =
        Diagnostic.of(
            DiagnosticCode.UNUSED_KEY,
            Span.startOf("a,line=9::b%\n.md"),
            "\"100%\r\n::set-env name=PATH::/tmp\"");

    assertThat(line(found, NOWHERE))
        .isEqualTo(
            "::warning file=a%2Cline=9%3A%3Ab%25%0A.md,line=1,col=1,endColumn=1,title=unused-key"
                + "::\"100%25%0D%0A::set-env name=PATH::/tmp\"");
  }

  @Test
  void pathsAreRelativeToTheRepositoryThatHasTheFile() {
    Diagnostic found = Diagnostic.of(DiagnosticCode.NO_PACK, Span.startOf("packs"), "none");

    assertThat(line(found, repository("/home/runner/work/notes")))
        .startsWith("::error file=desk/packs,line=1,");
    assertThat(line(found, repository("/home/runner/work/notes/desk/../")))
        .startsWith("::error file=desk/packs,line=1,");
    assertThat(line(found, repository("/home/runner/work/other")))
        .startsWith("::error file=packs,line=1,");
  }

  private static Repository repository(String root) {
    return new Repository(Optional.of(Path.of(root)), BASE);
  }

  private static String line(Diagnostic found, Repository repository) {
    return WorkflowAnnotation.of(found, Map.of(NOTE.path(), NOTE), repository);
  }
}
