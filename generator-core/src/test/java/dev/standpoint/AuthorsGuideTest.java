package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the author's guide is right, with the registers of the guide. */
class AuthorsGuideTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  private static String guide = "";

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readString(Path.of("..", "content", "README.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsReadWithoutAWord(String example) throws IOException {
    List<String> registers = blocks("yaml");
    TextFiles.write(
        folder.resolve("src/packs/crossing"),
        "pack.md",
        "---\ntitle: The crossing\n---\n",
        "actors.yaml",
        registers.get(0),
        "issues.yaml",
        registers.get(1),
        "sources.yaml",
        registers.get(2),
        "example.md",
        "# Example\n\n" + example);

    GenerateResult result = Generator.generate(new Packs(folder).request());

    assertThat(result.diagnostics()).allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
    assertThat(new Packs(folder).page("notes/example.html")).content().contains("class=\"mark");
  }

  @Test
  void theFirstExampleShowsWhatTheGuideSays() throws IOException {
    TextFiles.write(folder.resolve("src/packs/crossing"), "pack.md", blocks("pack").get(0));

    GenerateResult result = Generator.generate(new Packs(folder).withPdf());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(new Packs(folder).page("crossing.pdf")).exists();
    assertThat(Jsoup.parse(new Packs(folder).page("index.html").toFile()).text())
        .contains("conditional if a safe loan", "against, 19 Jan 2031", "shift")
        .contains("unacceptable")
        .contains("11\u201312 March 2031 Vik summit");
  }

  @Test
  void itsMistakeIsToldAsTheGuideSays() throws IOException {
    String mistake = blocks("pack").get(0).replaceFirst("actor=holt", "actor=holtt");
    TextFiles.write(folder.resolve("src/packs/crossing"), "pack.md", mistake);

    GenerateResult result = Generator.check(new Packs(folder).check());

    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.format(result.diagnostics().get(0)) + "\n").isEqualTo(blocks("told").get(0));
  }

  @Test
  void theExampleOfAPackInOneFileIsAWholePack() throws IOException {
    TextFiles.write(folder.resolve("src/packs/crossing"), "pack.md", blocks("pack").get(1));

    GenerateResult result = Generator.generate(new Packs(folder).request());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(new Packs(folder).page("index.html")).content().contains("class=\"mark");
  }

  @Test
  void theExampleOfStandpointYamlIsReadWithoutAWord() throws IOException {
    TextFiles.write(
        folder.resolve("src/packs"),
        "standpoint.yaml",
        blocks("yaml").get(3),
        "crossing/pack.md",
        "---\ntitle: The crossing\n---\n");

    GenerateResult result = Generator.generate(new Packs(folder).request());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(new Packs(folder).page("index.html"))
        .content()
        .contains("Desk North", "1 April 2031");
  }

  static Stream<String> examples() throws IOException {
    read();
    return blocks("markdown").stream();
  }

  private static List<String> blocks(String language) {
    return BLOCK
        .matcher(guide)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }
}
