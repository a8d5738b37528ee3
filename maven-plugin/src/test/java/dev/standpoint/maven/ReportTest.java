package dev.standpoint.maven;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.CheckRequest;
import dev.standpoint.Format;
import dev.standpoint.GenerateRequest;
import dev.standpoint.GenerateResult;
import dev.standpoint.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
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
    report = new Report(log, project);
  }

  @Test
  void errorShowsItsPlaceAndOnlyTheSummaryFails() throws IOException {
    GenerateResult result = generate(PACK + UNKNOWN);

    assertThatThrownBy(() -> report.faults(result))
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
  void warningIsLoggedAndFailsNothing() throws Exception {
    GenerateResult result = generate(PACK + UNUSED);

    report.faults(result);
    assertThat(log.lines()).singleElement().asString().startsWith("[WARNING] src/packs/vik/");
  }

  @Test
  void hundredFaultsAreShownAndTheOthersCounted() throws IOException {
    GenerateResult result = generate(PACK + paragraphs(UNKNOWN, 117));

    assertThatThrownBy(() -> report.faults(result)).hasMessage("117 errors in 1 file");
    assertThat(log.lines()).hasSize(101).last().isEqualTo("[ERROR] and 17 more");
  }

  @Test
  void errorIsShownHoweverManyWarningsStandBeforeIt() throws IOException {
    GenerateResult result = generate(PACK + paragraphs(UNUSED, 117) + "\n" + UNKNOWN);

    assertThatThrownBy(() -> report.faults(result)).isInstanceOf(MojoFailureException.class);
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
  void checkedFolderIsNamedInOneLine() throws IOException {
    report.checked(generate(PACK + KNOWN), project.resolve("src/packs"));
    report.checked(generate(PACK + UNUSED), project.resolve("src/packs"));

    assertThat(log.lines())
        .containsExactly(
            "[INFO] Checked src/packs: no faults", "[INFO] Checked src/packs: 1 warning in 1 file");
  }

  @Test
  void folderOutsideIsShownWhole(@TempDir Path elsewhere) throws IOException {
    report.checked(generate(PACK + KNOWN), elsewhere);

    String shown = elsewhere.toString().replace('\\', '/');
    assertThat(log.lines()).containsExactly("[INFO] Checked " + shown + ": no faults");
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
        new GenerateRequest(check, project.resolve("target/packs"), Set.of(Format.HTML)));
  }
}
