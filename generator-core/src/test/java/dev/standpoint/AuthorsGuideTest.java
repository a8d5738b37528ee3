package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.lowagie.text.pdf.PdfReader;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.render.Paper;
import dev.standpoint.render.PdfOptions;
import dev.standpoint.render.PdfProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the author's guide is right, with the registers of the guide. */
class AuthorsGuideTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern FILE =
      Pattern.compile("(?ms)`([\\w.]+)`:\\n\\n```(?:yaml|bibtex)\\n(.*?)^```$");
  private static final Pattern PARAMETER = Pattern.compile("-D(standpoint\\.\\w+)");
  private static final Pattern ELEMENT = Pattern.compile("(?m)^  <(\\w+)>");

  private static String guide = "";

  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readString(Path.of("..", "content", "README.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsReadWithoutAWord(String example) throws IOException {
    writePack();
    TextFiles.copy(Path.of("src", "test", "resources", "guide"), pack());
    TextFiles.write(pack(), "example.md", "# Example\n\n" + example);

    GenerateResult result = Generator.generate(new Packs(folder).request());

    assertThat(result.diagnostics()).allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
    assertThat(new Packs(folder).page("notes/example.html"))
        .content()
        .containsPattern("class=\"(mark|view)");
  }

  @Test
  void theTutorialShowsTheResultInTheGuide() throws IOException {
    TextFiles.write(pack(), "pack.md", tutorial());

    GenerateResult result = Generator.generate(new Packs(folder).withPdf());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(new Packs(folder).page("crossing.pdf")).exists();
    assertThat(Jsoup.parse(new Packs(folder).page("index.html").toFile()).text())
        .contains("conditional if a safe loan", "against, 19 Jan 2031", "shift")
        .contains("unacceptable")
        .contains("11\u201312 March 2031 Vik summit");
  }

  @Test
  void itsMistakeIsReportedAsTheGuideSays() throws IOException {
    String mistake = tutorial().replaceFirst("actor=holt", "actor=holtt");
    TextFiles.write(pack(), "pack.md", mistake);

    GenerateResult result = Generator.check(new Packs(folder).check());

    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.format(result.diagnostics().get(0)) + "\n")
        .isEqualTo(blocks("message").get(0));
  }

  @Test
  void theExampleOfAPackInOneFileIsACompletePack() throws IOException {
    TextFiles.write(pack(), "pack.md", blocks("pack").get(3));

    GenerateResult result = Generator.generate(new Packs(folder).request());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(new Packs(folder).page("index.html")).content().contains("class=\"mark");
  }

  @Test
  void theExampleOfStandpointYamlIsReadWithoutAWord() throws IOException {
    TextFiles.write(
        folder.resolve("src/packs"),
        "standpoint.yaml",
        register("standpoint.yaml"),
        "crossing/pack.md",
        "---\ntitle: The crossing\n---\n");

    GenerateResult result = Generator.generate(new Packs(folder).request());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(new Packs(folder).page("index.html"))
        .content()
        .contains("Desk North", "1 April 2031");
  }

  @Test
  void theTutorialsBriefIsShort() throws IOException {
    TextFiles.write(pack(), "pack.md", tutorial());
    PdfOptions brief = new PdfOptions(Optional.of(PdfProfile.BRIEF), Paper.A4, List.of());

    Packs packs = new Packs(folder);
    Generator.generate(
        new GenerateRequest(packs.check(), packs.output(), EnumSet.of(OutputFormat.PDF), brief));

    try (PdfReader pdf = new PdfReader(Files.readAllBytes(packs.page("crossing.pdf")))) {
      assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(4);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileShownIsReadWithoutAWord(String name, String text) throws IOException {
    writePack();
    boolean aboveThePack = name.equals("standpoint.yaml");
    TextFiles.write(aboveThePack ? folder.resolve("src/packs") : pack(), name, text);

    assertThat(Generator.check(new Packs(folder).check()).diagnostics())
        .allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
  }

  @Test
  void everyYamlBlockNamesItsFile() {
    assertThat(FILE.matcher(guide).results().count())
        .isEqualTo(blocks("yaml").size() + blocks("bibtex").size());
  }

  @Test
  void aViewIsTitledByItsNameAndItsFilters() throws IOException {
    String view = blocks("markdown").stream().filter(b -> b.contains(".history")).findFirst().get();
    writePack();
    TextFiles.write(pack(), "example.md", view);

    Generator.generate(new Packs(folder).request());

    assertThat(guide).contains("*History: Ane Holt, on Crossing*");
    assertThat(Jsoup.parse(new Packs(folder).page("notes/example.html").toFile()).text())
        .contains("How Ane Holt moved History: Ane Holt, on Crossing");
  }

  @Test
  void onePackOfManyIsBuiltFromItsOwnFolder() throws IOException {
    TextFiles.write(
        folder.resolve("src/packs"),
        "crossing/pack.md",
        tutorial(),
        "toll/pack.md",
        "---\ntitle: The toll\n---\n");
    Packs packs = new Packs(folder);

    GenerateResult result =
        Generator.generate(
            new GenerateRequest(
                CheckRequest.of(folder, pack()), packs.output(), EnumSet.of(OutputFormat.HTML)));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(packs.output()).isDirectoryContaining("glob:**/pack");
    assertThat(packs.output()).isDirectoryNotContaining("glob:**/toll");
  }

  @Test
  void everyParameterIsOneOfThePlugins() throws IOException {
    String plugin = Files.readString(Path.of("..", "maven-plugin", "README.md"));

    assertThat(PARAMETER.matcher(guide).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(plugin).contains("`" + name + "`"));
    assertThat(blocks("xml").stream().flatMap(xml -> ELEMENT.matcher(xml).results()))
        .isNotEmpty()
        .allSatisfy(found -> assertThat(plugin).contains("| `" + found.group(1) + "` |"));
  }

  static Stream<Arguments> files() throws IOException {
    read();
    return FILE.matcher(guide).results().map(file -> arguments(file.group(1), file.group(2)));
  }

  static Stream<String> examples() throws IOException {
    read();
    return blocks("markdown").stream();
  }

  private Path pack() {
    return folder.resolve("src/packs/crossing");
  }

  /** A pack of an empty front page and the guide's registers. */
  private void writePack() throws IOException {
    TextFiles.write(pack(), "pack.md", "---\ntitle: The crossing\n---\n");
    for (String name : List.of("actors.yaml", "issues.yaml", "sources.yaml")) {
      TextFiles.write(pack(), name, register(name));
    }
  }

  /** What the reference shows of a file, which comes after the how-to pages. */
  private static String register(String name) {
    return FILE.matcher(guide)
        .results()
        .filter(file -> file.group(1).equals(name))
        .reduce((first, second) -> second)
        .orElseThrow()
        .group(2);
  }

  /** The file that the steps of the tutorial make. */
  private static String tutorial() {
    List<String> steps = blocks("pack");
    return steps.get(0) + steps.get(1) + "\n" + steps.get(2);
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
