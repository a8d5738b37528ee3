package dev.standpoint;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Severity;
import dev.standpoint.diagnostic.SeverityOverrides;
import dev.standpoint.publish.OccupiedFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratorTest {

  private static final String NOTE =
      """
      # The Courier, 12 March

      Ane Holt would ["sign the day the guarantee arrives"]{.for actor=holt on=crossing} [@courier].
      """;

  @TempDir Path folder;

  @Test
  void goodNotesBecomeAPack() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);

    GenerateResult result = Generator.generate(packs.request());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.rejected()).isFalse();
    assertThat(result.folders()).containsExactly(packs.output().resolve("crossing"));
    assertThat(packs.page("index.html")).content().contains("Ane Holt", "sign the day");
    assertThat(packs.page("notes/courier.html")).content().contains("The Courier, 12 March");
    assertThat(packs.page("sources.html")).content().contains("Harbour Courier");
  }

  @Test
  void checkingWritesNothing() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE.replace("actor=holt", "actor=hoIt"));

    GenerateResult result = Generator.check(packs.check());

    assertThat(result.rejected()).isTrue();
    assertThat(packs.output()).doesNotExist();
  }

  @Test
  void anUnknownActorIsShownAtItsPlaceWithTheNearestKnownOne() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE.replace("actor=holt", "actor=hollt"));

    GenerateResult result = Generator.check(packs.check());

    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.format(result.diagnostics().get(0)))
        .isEqualTo(
            """
            src/packs/crossing/10-courier.md:3:66: error: unknown actor "hollt" \
            - did you mean "holt"? [unknown-actor]
              Ane Holt would ["sign the day the guarantee arrives"]{.for actor=hollt on=crossing} [@courier].
                                                                               ^^^^^""");
    assertThat(result.summary()).isEqualTo("1 error in 1 file");
  }

  @Test
  void faultyNotesLeaveTheFormerOutputAsItWas() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    Generator.generate(packs.request());
    SortedMap<String, byte[]> before = TextFiles.read(packs.output());

    Packs.crossing(folder, NOTE.replace("on=crossing", "on=ferry"));
    GenerateResult result = Generator.generate(packs.request());

    assertThat(result.rejected()).isTrue();
    assertThat(result.folders()).isEmpty();
    assertSameFiles(TextFiles.read(packs.output()), before);
  }

  @Test
  void faultsOfAllPacksAreFoundAtOnce() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE.replace("actor=holt", "actor=nobody"));
    TextFiles.copy(packs.content().resolve("crossing"), packs.content().resolve("ferry"));

    GenerateResult result = Generator.check(packs.check());

    assertThat(result.diagnostics())
        .extracting(found -> found.at().path())
        .containsExactly("src/packs/crossing/10-courier.md", "src/packs/ferry/10-courier.md");
  }

  @Test
  void aWarningRejectsThePackIfTheProjectSaysSo() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + "\n[words]{.shiny}\n");

    assertThat(Generator.generate(packs.request()).rejected()).isFalse();
    assertThat(Generator.generate(packs.failingOnWarnings()).rejected()).isTrue();
  }

  @Test
  void aProjectCanRaiseAWarningToAnErrorAndTurnOthersOff() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + "\n[words]{.shiny}\n\n<b>raw</b>\n");
    SeverityOverrides severities =
        new SeverityOverrides(
            Map.of(DiagnosticCode.UNKNOWN_CLASS, Severity.ERROR), Set.of(DiagnosticCode.RAW_HTML));

    GenerateResult result = Generator.generate(packs.with(severities));

    assertThat(result.rejected()).isTrue();
    assertThat(result.diagnostics())
        .extracting(found -> found.line())
        .containsExactly(
            "src/packs/crossing/10-courier.md:5:10: error: unknown class \"shiny\" [unknown-class]");
    assertThat(packs.output()).doesNotExist();
  }

  @Test
  void aBrokenLinkThatIsOnlyAWarningBecomesPlainText() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + "\nSee [the annex](annex.md).\n");

    GenerateResult result = Generator.generate(packs.with(tolerating(DiagnosticCode.BROKEN_LINK)));

    assertThat(result.rejected()).isFalse();
    assertThat(result.summary()).isEqualTo("1 warning in 1 file");
    assertThat(packs.page("notes/courier.html"))
        .content()
        .contains("See the annex.")
        .doesNotContain("annex.md");
  }

  private static SeverityOverrides tolerating(DiagnosticCode code) {
    return new SeverityOverrides(Map.of(code, Severity.WARNING), Set.of());
  }

  @Test
  void anEarlierDateLeavesOutLaterRecordsAndReportsThem() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);

    GenerateResult result = Generator.generate(packs.asOf("2031-03-01"));

    assertThat(result.diagnostics())
        .extracting(found -> found.line())
        .containsExactly(
            "src/packs/crossing/pack.md:1:1: info: 1 record is left out, known only after"
                + " 2031-03-01 [left-out]");
    assertThat(packs.page("index.html")).content().doesNotContain("guarantee");
    assertThat(packs.page("notes/courier.html")).doesNotExist();
  }

  @Test
  void aProjectsOwnTemplateAndStyleStandInForOurs() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.write(
        folder.resolve("theme"),
        "html/note.ftlh",
        "<!doctype html><title>Own</title><p>Own ${page.title}</p>",
        "assets/screen.css",
        "p { color: teal }");

    Generator.generate(packs.withTemplates("theme"));

    assertThat(packs.page("notes/courier.html")).content().contains("Own The Courier, 12 March");
    assertThat(packs.page("assets/screen.css")).hasContent("p { color: teal }");
    assertThat(packs.page("index.html")).content().contains("Who stands where");
  }

  @Test
  void anErrorInAnOwnTemplateIsShownAtItsPlace() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    Generator.generate(packs.request());
    SortedMap<String, byte[]> before = TextFiles.read(packs.output());
    TextFiles.write(folder.resolve("theme"), "html/note.ftlh", "<p>\n  ${page.titel}</p>");

    GenerateResult result = Generator.generate(packs.withTemplates("theme"));

    assertThat(result.rejected()).isTrue();
    assertThat(result.diagnostics().get(0).line())
        .isEqualTo("theme/html/note.ftlh:2:5: error: there is no page.titel here [template-error]");
    assertSameFiles(TextFiles.read(packs.output()), before);
  }

  @Test
  void checkingReadsOwnTemplatesAsWell() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE.replace("actor=holt", "actor=hollt"));
    TextFiles.write(
        folder.resolve("theme"), "html/note.ftlh", "<p>\n  <#if></p>", "parts/own.ftlh", "${");
    Files.write(folder.resolve("theme/html/index.ftlh"), new byte[] {'<', (byte) 0xfc, '>'});

    GenerateResult result = Generator.check(packs.checkWithTemplates("theme"));

    assertThat(result.diagnostics())
        .extracting(found -> found.at() + " " + found.code())
        .containsExactly(
            "src/packs/crossing/10-courier.md:3:66 unknown-actor",
            "theme/html/index.ftlh:1:1 template-error",
            "theme/html/note.ftlh:2:4 template-error",
            "theme/parts/own.ftlh:1:2 template-error");
  }

  @Test
  void checkingAsOfADayReportsRecordsThatAreLeftOut() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);

    GenerateResult result = Generator.check(packs.checkAsOf("2031-03-01"));

    assertThat(result.diagnostics())
        .extracting(found -> found.line())
        .containsExactly(
            "src/packs/crossing/pack.md:1:1: info: 1 record is left out, known only after"
                + " 2031-03-01 [left-out]");
    assertThat(packs.output()).doesNotExist();
  }

  @Test
  void theSarifLogOfTheSameNotesHasTheSameBytesInAnotherFolderLocaleAndZone() throws IOException {
    String faulty = NOTE.replace("actor=holt", "actor=hoIt") + "\n[words]{.shiny}\n";
    Packs here = Packs.crossing(folder.resolve("here"), faulty);
    Packs there = Packs.crossing(folder.resolve("somewhere/else"), faulty);
    Path log = folder.resolve("here.sarif");
    Path otherLog = folder.resolve("there.sarif");

    Generator.writeSarif(Generator.check(here.check()), log);
    inAnotherPlace(() -> Generator.writeSarif(Generator.check(there.check()), otherLog));

    assertThat(log)
        .content()
        .contains("\"ruleId\": \"unknown-actor\"", "\"ruleId\": \"unknown-class\"")
        .contains("\"uri\": \"src/packs/crossing/10-courier.md\"")
        .doesNotContain(folder.toString());
    assertThat(otherLog).hasSameBinaryContentAs(log);
  }

  @Test
  void anOwnPrintTemplateThatMakesNoXmlIsNamed() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.write(
        folder.resolve("theme"), "print/pack.ftlh", "<html><body><p>a<br>b</p></body></html>");

    GenerateResult result = Generator.generate(packs.withPdfAndTemplates("theme"));

    assertThat(result.rejected()).isTrue();
    assertThat(result.diagnostics().get(0).line())
        .startsWith(
            "theme/print/pack.ftlh:1:1: error: the output of this template is not well-formed XML: 1:")
        .endsWith("[template-error]");
  }

  @Test
  void anOwnPrintTemplateWithoutUsableFontsIsNamed() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.write(
        folder.resolve("theme"),
        "print/pack.ftlh",
        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>a</title>"
            + "<link rel='stylesheet' href='../assets/own.css'/></head><body><p>b</p></body></html>",
        "assets/own.css",
        "@font-face { font-family: A; src: url(../print/fonts/SourceSans3_400Regular.ttf) }");

    GenerateResult result = Generator.generate(packs.withPdfAndTemplates("theme"));

    assertThat(result.rejected()).isTrue();
    assertThat(result.diagnostics())
        .extracting(found -> found.line())
        .containsExactly(
            "theme/print/pack.ftlh:1:1: error: SourceSans3-Regular needs -fs-pdf-font-embed: embed"
                + " and -fs-pdf-font-encoding: Identity-H [print-font]");
  }

  @Test
  void stylesThatThePrintEngineIgnoresAreReportedBeforePrinting() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.write(folder.resolve("theme"), "print/desk.css", "p {\n  display: flex\n}");

    assertThat(Generator.check(packs.checkWithTemplates("theme")).diagnostics())
        .extracting(found -> found.line())
        .containsExactly(
            "theme/print/desk.css:2:3: warning: \"display: flex\" is ignored: the print engine"
                + " does not know it - use a table, floats or \"display: inline-block\""
                + " [print-style]");
  }

  @Test
  void aCharacterThatNoFontHasIsLookedForInThePackItself() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE + "\nA word of Tibetan: &#xf40;.\n");
    TextFiles.write(packs.content().resolve("other"), "pack.md", "---\ntitle: \u0f40\n---\n");

    GenerateResult result = Generator.generate(packs.withPdf());

    assertThat(result.diagnostics())
        .filteredOn(found -> found.code() == DiagnosticCode.MISSING_GLYPH)
        .extracting(found -> found.at().toString())
        .containsExactly("src/packs/crossing/pack.md:1:1", "src/packs/other/pack.md:2:8");
  }

  @Test
  void aFolderThatIsNotOursIsNeverTouched() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.write(packs.output().resolve("crossing"), "thesis.doc", "ten years of work");

    assertThatThrownBy(() -> Generator.generate(packs.request()))
        .isInstanceOf(OccupiedFolderException.class);
    assertThat(packs.page("thesis.doc")).hasContent("ten years of work");
    assertThat(packs.page("index.html")).doesNotExist();
  }

  @Test
  void theSameNotesGiveTheSameBytesInAnotherFolderLocaleAndZone() throws IOException {
    Packs here = Packs.crossing(folder.resolve("here"), NOTE);
    Packs there = Packs.crossing(folder.resolve("somewhere/else"), NOTE);

    Generator.generate(here.withPdf());
    inAnotherPlace(() -> Generator.generate(there.withPdf()));

    assertThat(here.page("crossing.pdf")).isNotEmptyFile();
    assertSameFiles(TextFiles.read(there.output()), TextFiles.read(here.output()));
  }

  @Test
  void pagesLinkToThePdfOnlyIfThereIsOne() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);

    Generator.generate(packs.request());
    assertThat(packs.page("index.html")).content().doesNotContain("crossing.pdf");

    Generator.generate(packs.withPdf());
    assertThat(packs.page("index.html")).content().contains("href=\"crossing.pdf\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "HTML          : html",
        "PDF           : pdf",
        "DATA          : data",
        "HTML PDF      : html pdf",
        "HTML DATA     : data html",
        "PDF DATA      : data pdf",
        "HTML PDF DATA : data html pdf"
      })
  void exactlyTheFormatsAskedForAreMade(String formats, String kinds) throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    Set<OutputFormat> asked =
        Stream.of(formats.split(" ")).map(OutputFormat::valueOf).collect(toSet());

    GenerateResult result =
        Generator.generate(new GenerateRequest(packs.check(), packs.output(), asked));

    assertThat(result.diagnostics()).isEmpty();
    Set<String> made = new TreeSet<>();
    for (String path : TextFiles.read(packs.page(".").normalize()).keySet()) {
      if (path.startsWith("data/")) {
        made.add("data");
      } else if (path.endsWith(".html") || path.endsWith(".pdf")) {
        made.add(path.substring(path.lastIndexOf('.') + 1));
      }
    }
    assertThat(made).containsExactly(kinds.split(" "));
    boolean linked = kinds.contains("html") && kinds.contains("pdf");
    if (kinds.contains("html")) {
      assertThat(Files.readString(packs.page("index.html")).contains("href=\"crossing.pdf\""))
          .isEqualTo(linked);
    }
  }

  @Test
  void dataOfAnEarlierBuildAreRemovedIfNotRequestedAgain() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    Generator.generate(packs.withPdf());
    assertThat(packs.page("data/pack.json")).isNotEmptyFile();

    Generator.generate(packs.request());

    assertThat(packs.page("data")).doesNotExist();
  }

  @Test
  void dataNameFilesByTheirPathInThePackWhereverItIs() throws IOException {
    Packs packs = Packs.crossing(folder.resolve("somewhere/else"), NOTE);
    Path register = packs.content().resolve("crossing/actors.yaml");
    Files.move(register, packs.content().resolve("actors.yaml"));

    Generator.generate(packs.withPdf());

    assertThat(packs.page("data/pack.json"))
        .content()
        .contains("\"file\": \"../actors.yaml\"", "\"file\": \"10-courier.md\"")
        .doesNotContain("somewhere", "src/packs");
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void inAnotherPlace(Work work) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      work.run();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void assertSameFiles(
      SortedMap<String, byte[]> files, SortedMap<String, byte[]> expected) {
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    // A PDF spelled out byte by byte helps nobody.
    expected.forEach(
        (path, bytes) -> assertThat(Arrays.equals(files.get(path), bytes)).as(path).isTrue());
  }

  @Test
  void theRemainsOfAKilledBuildAreRepairedEvenIfThisBuildIsRejected() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    Generator.generate(packs.request());
    Path current = packs.output().resolve("crossing");
    Files.move(current, packs.output().resolve(".crossing.old"));

    Packs.crossing(folder, NOTE.replace("actor=holt", "actor=nobody"));
    Generator.generate(packs.request());

    assertThat(packs.page("index.html")).exists();
  }

  @Test
  void severalPacksGetAPageAboveThemThatLeadsToEach() throws IOException {
    Packs packs = twoPacks();
    TextFiles.write(
        packs.content(),
        "standpoint.yaml",
        "title: Norra & Sund\npublisher: Desk North\nbase-url: https://example.org/packs\n");

    GenerateResult result = Generator.generate(packs.withPdf());

    assertThat(result.folders()).hasSize(2);
    Document page = Jsoup.parse(Files.readString(packs.output().resolve("index.html")));
    assertThat(page.title()).isEqualTo("Norra & Sund");
    assertThat(page.select("h1").text()).isEqualTo("Norra & Sund");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/packs/");
    assertThat(page.select(".packs li").eachText())
        .containsExactly(
            "The crossing As of 12 March 2031 \u00b7 PDF of The crossing",
            "The <toll> What it costs. As of 12 March 2031 \u00b7 PDF of The <toll>");
    assertThat(page.select("li").get(1).attr("lang")).isEqualTo("nb");
    assertThat(page.select("a[href]:not(.skip), link[rel=stylesheet]").eachAttr("href"))
        .hasSize(5)
        .allSatisfy(href -> assertThat(packs.output().resolve(href)).isRegularFile());
    assertThat(packs.output().resolve("assets/screen.css")).isRegularFile();
  }

  @Test
  void onePackOrOnlyPdfsHaveNoPageAboveThem() throws IOException {
    Packs packs = twoPacks();
    Generator.generate(packs.request());
    assertThat(packs.output().resolve("index.html")).exists();

    Generator.generate(packs.pdfAlone());
    assertThat(packs.output().resolve("index.html")).doesNotExist();
    assertThat(packs.output().resolve("assets")).doesNotExist();

    Generator.generate(packs.request());
    Files.delete(packs.content().resolve("toll/pack.md"));
    Generator.generate(packs.request());
    assertThat(packs.output().resolve("index.html")).doesNotExist();
    assertThat(packs.output().resolve("toll/index.html")).as("stays, as ever").exists();
  }

  private Packs twoPacks() throws IOException {
    Packs packs = Packs.crossing(folder, NOTE);
    TextFiles.copy(packs.content().resolve("crossing"), packs.content().resolve("toll"));
    TextFiles.write(
        packs.content(),
        "toll/pack.md",
        "---\ntitle: The <toll>\nsummary: What it costs.\nlang: nb\n---\n");
    return packs;
  }
}
