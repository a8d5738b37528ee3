package dev.standpoint.read.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.register.CslItem;
import dev.standpoint.model.register.CslName;
import dev.standpoint.model.register.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of reference managers, as sources. */
class ImportedSourcesTest {

  private static final Path FILES = Path.of("src/test/resources/sources");

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @ParameterizedTest
  @ValueSource(strings = {"corpus.bib", "zotero.json"})
  void anExportIsReadInFull(String name) throws IOException {
    Path expected = FILES.resolve(name + ".txt");

    ImportedSources imported = read(name, Files.readString(FILES.resolve(name)));

    String shown =
        Stream.concat(
                imported.sources().stream().map(ImportedSourcesTest::shown),
                findings.list().stream().map(found -> found.line() + "\n"))
            .collect(Collectors.joining("\n"));
    if (System.getProperty("golden", "").equals("overwrite")) {
      Files.writeString(expected, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(expected));
    assertThat(imported.isComplete()).isTrue();
  }

  @Test
  void theCorpusHasFortyEntriesOrMore() throws IOException {
    ImportedSources imported = read("corpus.bib", Files.readString(FILES.resolve("corpus.bib")));

    assertThat(imported.sources()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ane Holt               | Ane      | -      | Holt   | -",
        "Holt, Ane              | Ane      | -      | Holt   | -",
        "Ludwig van Beethoven   | Ludwig   | van    | Beethoven | -",
        "von der Leyen, Ursula  | Ursula   | von der | Leyen | -",
        "Lund, Jr, Per Olav     | Per Olav | -      | Lund   | Jr",
        "Per Olav Lund          | Per Olav | -      | Lund   | -",
      })
  void aNameInOneTextIsAPersons(
      String written, String given, String particle, String family, String suffix) {
    CslName name = CslName.parse(written);

    assertThat(name).isEqualTo(new CslName(family, given, none(particle), "", none(suffix), ""));
  }

  @Test
  void aSingleWordIsANameWithoutParts() {
    assertThat(CslName.parse("Reuters")).isEqualTo(CslName.literal("Reuters"));
  }

  @Test
  void anErrorLeavesOutOnlyItsEntry() {
    ImportedSources imported =
        read(
            "sources.bib",
            """
            @article{one, title = {One}}
            @article{two, title = {Two}
            @article{three, title = {Three}}
            """);

    assertThat(keys(imported)).containsExactly("one", "three");
    assertThat(imported.isComplete()).isFalse();
    assertThat(findings.list()).singleElement().asString().contains("bibtex-syntax");
  }

  @Test
  void hostileBibtexIsReadInTime() {
    String braces = "@a{k, t = " + "{".repeat(400_000);
    String entries = "@a{k, t = {\n".repeat(200_000);
    String quotes = "@a{k, t = \"".repeat(200_000);
    String keys = "@a{".repeat(500_000);
    String strings =
        "@string{a = {" + "x".repeat(60_000) + "}}\n" + "@string{b = a}\n".repeat(50_000);
    String accents = "@a{k, title = {" + "\\'".repeat(30_000) + "}}";
    String names = "@a{k, title = {t}, author = {" + "a and ".repeat(10_000) + "b}}";
    for (String text : List.of(braces, entries, quotes, keys, strings, accents, names)) {
      assertThatCode(() -> read("sources.bib", text)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@a",
        "@a{",
        "@a{k",
        "@a{k,",
        "@a{k,t",
        "@a{k,t=",
        "@a{k,t={",
        "@string{",
        "@a(k)"
      })
  void aFileThatEndsEarlyIsReadWithoutAnException(String text) {
    assertThatCode(() -> read("sources.bib", text)).doesNotThrowAnyException();
  }

  private ImportedSources read(String name, String text) {
    SourceText file = new SourceText(name, text);
    return name.endsWith(".bib")
        ? ImportedSources.bibtex(file, findings)
        : ImportedSources.json(file, findings);
  }

  private static List<String> keys(ImportedSources imported) {
    return imported.sources().stream().map(source -> source.id().value()).toList();
  }

  private static String none(String text) {
    return text.equals("-") ? "" : text;
  }

  private static String shown(Source source) {
    CslItem item = source.item();
    StringBuilder shown = new StringBuilder(source.id() + " (" + item.type() + ")\n");
    shown.append("  outlet ").append(source.outlet()).append('\n');
    line(shown, "origin", source.origin());
    line(shown, "grade", source.grade());
    item.texts().forEach((variable, text) -> line(shown, variable, text));
    item.names()
        .forEach(
            (variable, names) ->
                line(
                    shown,
                    variable,
                    names.stream()
                        .map(ImportedSourcesTest::shown)
                        .collect(Collectors.joining("; "))));
    item.dates().forEach((variable, date) -> line(shown, variable, date.text()));
    return shown.toString();
  }

  private static String shown(CslName name) {
    return Stream.of(name.given(), name.dropping(), name.particle(), name.family(), name.suffix())
        .map(part -> part.isEmpty() ? "-" : part)
        .collect(Collectors.joining("|", "", name.literal()));
  }

  private static void line(StringBuilder shown, String name, String text) {
    if (!text.isEmpty()) {
      shown.append("  ").append(name).append(' ').append(text).append('\n');
    }
  }
}
