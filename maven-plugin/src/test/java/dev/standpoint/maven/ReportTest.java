package dev.standpoint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.CheckRequest;
import dev.standpoint.GenerateRequest;
import dev.standpoint.GenerateResult;
import dev.standpoint.Generator;
import dev.standpoint.OutputFormat;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Palette;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.report.Repository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final String ACTORS = "- {id: holt, name: Ane Holt, kind: person}\n";
  private static final String ISSUES = "- {id: crossing, question: Should it be built?}\n";
  private static final String SOURCES =
      "- {id: courier, outlet: Harbour Courier, title: Vik summit, issued: 2031-03-12}\n";
  private static final String PACK =
      """
      ---
      title: The Vik crossing
      source: courier
      ---
      """;
  private static final String KNOWN = "Holt would [sign]{.for actor=holt on=crossing}.\n";
  private static final String UNKNOWN = "Holt would [sign]{.for actor=holtt on=crossing}.\n";
  private static final String UNUSED = "Holt would [sign]{tone=warm}.\n";

  private final LogLines log = new LogLines();
  @TempDir private Path project;
  private Report report;

  @BeforeEach
  void reportOnTheProject() {
    report = new Report(log, project, ProblemFormat.text(log, Palette.PLAIN));
  }

  @Test
  void errorShowsItsPlaceAndOnlyTheSummaryFails() throws IOException {
    GenerateResult result = generate(PACK + UNKNOWN);

    assertThatThrownBy(() -> report.problems(result))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error in 1 file");
    assertThat(log.lines())
        .containsExactly(
            """
            [ERROR] src/packs/vik/pack.md:5:30: error: unknown actor "holtt" \
            - did you mean "holt"? [unknown-actor]
              Holt would [sign]{.for actor=holtt on=crossing}.
                                           ^^^^^""");
  }

  @Test
  void stackTraceOfABugIsOnlyInTheDebugLog() {
    Diagnostic bug =
        Diagnostic.of(
            DiagnosticCode.INTERNAL_ERROR, Span.startOf("src/packs/vik/pack.md"), "a bug");
    GenerateResult result =
        new GenerateResult(
            true,
            List.of(bug),
            List.of(),
            Map.of(),
            Map.of(),
            Optional.of(new StackOverflowError()));

    assertThatThrownBy(() -> report.problems(result)).hasMessage("1 error in 1 file");
    assertThat(log.lines())
        .containsExactly(
            "[ERROR] src/packs/vik/pack.md:1:1: error: a bug [internal-error]",
            "[DEBUG] what stopped Standpoint: java.lang.StackOverflowError");
  }

  @Test
  void severityAndCaretsAreInColourWhereThereIsAny() throws IOException {
    Palette palette = (severity, words) -> "<" + severity + ">" + words + "</>";
    report = new Report(log, project, ProblemFormat.text(log, palette));

    GenerateResult result = generate(PACK + UNKNOWN);

    assertThatThrownBy(() -> report.problems(result)).hasMessage("1 error in 1 file");
    assertThat(log.lines())
        .containsExactly(
            """
            [ERROR] src/packs/vik/pack.md:5:30: <error>error:</> unknown actor "holtt" \
            - did you mean "holt"? [unknown-actor]
              Holt would [sign]{.for actor=holtt on=crossing}.
                                           <error>^^^^^</>""");
  }

  @Test
  void workflowsReadFaultsPastTheLog() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Repository repository = new Repository(Optional.of(project.resolve("src")), project);
    report =
        new Report(
            log, project, ProblemFormat.github(new PrintStream(out, true, UTF_8), repository));

    GenerateResult result = generate(PACK + UNUSED + "\n" + UNKNOWN);

    assertThatThrownBy(() -> report.problems(result)).hasMessage("1 error, 1 warning in 1 file");
    assertThat(log.lines()).isEmpty();
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            ::warning file=packs/vik/pack.md,line=5,col=19,endColumn=22,title=unknown-attribute\
            ::unknown attribute "tone"
            ::error file=packs/vik/pack.md,line=7,col=30,endColumn=34,title=unknown-actor\
            ::unknown actor "holtt" - did you mean "holt"?
            """);
  }

  @Test
  void formatsAreTextAndGithub() throws Exception {
    assertThat(ProblemFormat.named("text", log, project)).isNotNull();
    assertThat(ProblemFormat.named("github", log, project)).isNotNull();
    assertThatThrownBy(() -> ProblemFormat.named("xml", log, project))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("<format> is \"xml\" - expected text or github");
  }

  @Test
  void warningIsLoggedAndFailsNothing() throws Exception {
    GenerateResult result = generate(PACK + UNUSED);

    report.problems(result);
    assertThat(log.lines()).singleElement().asString().startsWith("[WARNING] src/packs/vik/");
  }

  @Test
  void aWarningThatLosesSomethingIsShownEvenIfOnlyErrorsAre() throws Exception {
    GenerateResult result = generate(PACK + UNUSED);
    log.showOnlyErrors();

    report.problems(result);
    report.written(result, project.resolve("target/packs"));

    assertThat(log.lines())
        .singleElement()
        .asString()
        .startsWith("[ERROR] src/packs/vik/")
        .contains("warning: unknown attribute \"tone\"");
  }

  @Test
  void hundredFaultsAreShownAndTheOthersCounted() throws IOException {
    GenerateResult result = generate(PACK + paragraphs(UNKNOWN, 117));

    assertThatThrownBy(() -> report.problems(result)).hasMessage("117 errors in 1 file");
    assertThat(log.lines()).hasSize(101).last().isEqualTo("[ERROR] and 17 more");
  }

  @Test
  void errorIsShownHoweverManyWarningsStandBeforeIt() throws IOException {
    GenerateResult result = generate(PACK + paragraphs(UNUSED, 117) + "\n" + UNKNOWN);

    assertThatThrownBy(() -> report.problems(result)).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).hasSize(101).last().isEqualTo("[WARNING] and 18 more");
    assertThat(log.lines().get(99)).startsWith("[ERROR]");
  }

  @Test
  void writtenPacksAreNamedInOneLine() throws IOException {
    GenerateResult result = generate(PACK + KNOWN);

    report.written(result, project.resolve("target/packs"));

    assertThat(log.lines()).containsExactly("[INFO] Wrote 1 pack to target/packs: vik");
  }

  @Test
  void theStrictestLabelOfOnePackIsNamed() throws IOException {
    report.written(generate(PACK + "::: {tlp=amber}\nWords.\n:::\n"), project.resolve("target"));

    assertThat(log.lines()).last().isEqualTo("[INFO] Strictest label: TLP:AMBER");
  }

  @Test
  void theStrictestLabelsOfSeveralPacksAreNamedOneByOne() throws IOException {
    Path other = Files.createDirectories(project.resolve("src/packs/aros"));
    Files.writeString(other.resolve("pack.md"), "---\ntitle: Aros\n---\n");

    report.written(generate(PACK + "[Words]{tlp=red}.\n"), project.resolve("target"));

    assertThat(log.lines()).last().isEqualTo("[INFO] Strictest label: aros none, vik TLP:RED");
  }

  @Test
  void faultsOfWrittenPacksAreCounted() throws IOException {
    report.written(generate(PACK + UNUSED), project.resolve("target/packs"));

    assertThat(log.lines())
        .containsExactly(
            "[WARNING] 1 warning in 1 file", "[INFO] Wrote 1 pack to target/packs: vik");
  }

  @Test
  void writtenFileIsNamedInOneLine() {
    report.written(project.resolve("target/packs.sarif"));

    assertThat(log.lines()).containsExactly("[INFO] Wrote target/packs.sarif");
  }

  @Test
  void checkedFolderIsNamedInOneLine() throws IOException {
    report.checked(generate(PACK + KNOWN), project.resolve("src/packs"));
    report.checked(generate(PACK + UNUSED), project.resolve("src/packs"));

    assertThat(log.lines())
        .containsExactly(
            "[INFO] Checked src/packs: no problems",
            "[INFO] Checked src/packs: 1 warning in 1 file");
  }

  @Test
  void folderOutsideIsShownWhole(@TempDir Path elsewhere) throws IOException {
    report.checked(generate(PACK + KNOWN), elsewhere);

    String shown = elsewhere.toString().replace('\\', '/');
    assertThat(log.lines()).containsExactly("[INFO] Checked " + shown + ": no problems");
  }

  private static String paragraphs(String text, int number) {
    return IntStream.range(0, number).mapToObj(i -> text).collect(joining("\n"));
  }

  private GenerateResult generate(String pack) throws IOException {
    Path folder = Files.createDirectories(project.resolve("src/packs/vik"));
    Files.writeString(folder.resolve("actors.yaml"), ACTORS);
    Files.writeString(folder.resolve("issues.yaml"), ISSUES);
    Files.writeString(folder.resolve("sources.yaml"), SOURCES);
    Files.writeString(folder.resolve("pack.md"), pack);
    CheckRequest check = CheckRequest.of(project, project.resolve("src/packs"));
    return Generator.generate(
        new GenerateRequest(check, project.resolve("target/packs"), Set.of(OutputFormat.HTML)));
  }
}
