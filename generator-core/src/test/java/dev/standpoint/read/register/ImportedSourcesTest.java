package dev.standpoint.read.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.model.date.Edtf;
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
  void anErrorIsThatOfItsEntry() {
    ImportedSources imported =
        read(
            "sources.bib",
            """
            @article{one, title = {One}}
            @article{two, title = {Two}
            @article{three, title = {Three}}
            """);

    assertThat(keys(imported)).containsExactly("one", "two", "three");
    assertThat(imported.isComplete()).isTrue();
    assertThat(imported.faults()).extracting(fault -> fault.source().value()).containsOnly("two");
    assertThat(findings.list()).singleElement().asString().contains("bibtex-syntax");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @misc{k, title = {A}, date = {2031-03-12T10:30:00Z}}      | issued   | 2031-03-12
          @misc{k, title = {A}, date = {2031-03-12T10:00/2031-03-14T09:00}} | issued | 2031-03-12/2031-03-14
          @misc{k, title = {A}, urldate = {2031-03-12 10:30:59.123 +0200}} | accessed | 2031-03-12
          @misc{k, title = {A}, url = {www.courier.example/a?b}}    | URL | https://www.courier.example/a?b
          @misc{k, title = {A}, url = {courier.example}}            | URL | https://courier.example
          @misc{k, title = {A}, url = {<https://a.example/x>}}      | URL | https://a.example/x
          @misc{k, title = {A}, url = {https://a.example/x[1]}}     | URL | https://a.example/x%5B1%5D
          @misc{k, title = {A}, url = {https://a.example/?a=1&amp;b=2}} | URL | https://a.example/?a=1&b=2
          @misc{k, title = {Tax &amp; spend &lt;i&gt;}}             | title | Tax & spend <i>
          @misc{k, title = {A &#8217; B &#0; &#xE000;}}             | title | A ’ B &#0; &#xE000;
          @misc{k, author = {Holt, Ane}, year = 2031, type = {Letter}} | name | Ane Holt, 2031
          @misc{k, author = {A B and C D and E F and G H}}          | name | A B et al.
          @article{k, journal = {Harbour Courier}, date = {2031-03}} | name | Harbour Courier, 2031-03
          @online{k, url = {https://a.example/x}}                   | name | https://a.example/x
          """)
  void whatProgramsWriteIsReadAsItIsMeant(String bibtex, String variable, String value) {
    assertThat(value(read("sources.bib", bibtex), variable)).isEqualTo(value);
    assertThat(findings.list()).noneMatch(found -> found.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "issued": "2031-03-12T10:30:00Z"                          | issued | 2031-03-12
          "issued": {"raw": "2031-03-12T10:30:00.000+02:00"}        | issued | 2031-03-12
          "issued": {"date-time": "2031-03-12T10:30:00Z", "timestamp": 1930000000} | issued | 2031-03-12
          "issued": {"date-parts": [[2031, 3]], "date-time": "2031-03-01T00:00:00Z"} | issued | 2031-03
          "ISSN": ["1234-5678", "8765-4321"]                        | ISSN | 1234-5678, 8765-4321
          "container-title": ["The Norra Gull", "Gull"]             | container-title | The Norra Gull
          "URL": "www.courier.example"                              | URL | https://www.courier.example
          "annote": "ask Jon about this"                            | annote | ``
          """)
  void whatWebServicesWriteIsReadAsItIsMeant(String field, String variable, String value) {
    String json = "[{\"id\": \"k\", \"type\": \"report\", \"title\": \"A\", " + field + "}]";

    assertThat(value(read("sources.json", json), variable)).isEqualTo(value);
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aSourceWithNothingToNameItIsAnError() {
    read("sources.bib", "@misc{k, year = 2031}");

    assertThat(findings.list()).singleElement().asString().contains("missing-key");
  }

  /** A text or date of the only source; {@code name} is what pages call it. */
  private static String value(ImportedSources imported, String variable) {
    Source source = imported.sources().get(0);
    return variable.equals("name")
        ? source.title()
        : source.item().date(variable).map(Edtf::text).orElse(source.item().text(variable));
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
    ImportedSources imported =
        name.endsWith(".bib") ? ImportedSources.bibtex(file) : ImportedSources.json(file, findings);
    imported.faults().forEach(fault -> findings.addAll(List.of(fault.found())));
    return imported;
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
