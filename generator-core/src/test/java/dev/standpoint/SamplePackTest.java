package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.render.LinkCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each sample pack shows, on its pages and in its PDF, what its notes are about. */
class SamplePackTest {

  @TempDir static Path output;

  private static BuiltPack european;
  private static BuiltPack orla;

  @BeforeAll
  static void build() throws IOException {
    Path project = Path.of("..", "content");
    GenerateResult result =
        Generator.generate(
            new GenerateRequest(
                CheckRequest.of(project, project.resolve("src/packs")),
                output,
                EnumSet.allOf(OutputFormat.class)));
    // Lavrov's statement has two wordings, as the record says: the note of it is right.
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.DIFFERING_QUOTE);
    european = BuiltPack.in(output, "european-force");
    orla = BuiltPack.in(output, "orla-strait");
  }

  /** On 13 February the words of Hegseth on the 14th and of Lavrov on the 18th were not known. */
  @Test
  void asOfADayNothingLaterIsInAnyFile(@TempDir Path earlier) throws IOException {
    Path project = Path.of("..", "content");
    CheckRequest now = CheckRequest.of(project, project.resolve("src/packs"));
    CheckRequest then =
        new CheckRequest(
            now.base(),
            now.content(),
            now.templates(),
            Optional.of(LocalDate.of(2025, 2, 13)),
            Optional.empty(),
            now.tlp(),
            now.severities(),
            now.failOn(),
            now.html());
    Generator.generate(new GenerateRequest(then, earlier, EnumSet.allOf(OutputFormat.class)));
    BuiltPack pack = BuiltPack.in(earlier, "european-force");

    assertThat(pack.cell("Pete Hegseth", "US troops"))
        .startsWith("\u2212 against \"there will not be")
        .doesNotContain("shift", "mixed");
    TextFiles.read(earlier.resolve("european-force"))
        .forEach(
            (path, bytes) -> {
              if (!path.matches("assets/.*|.*\\.pdf")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("unacceptable", "2025-02-14", "2025-02-18", "14 February");
              }
            });
    assertThat(pack.pdf()).doesNotContain("unacceptable", "14 February", "18 Feb");
  }

  @Test
  void aPageAboveThePacksLeadsToBoth() throws IOException {
    assertThat(Jsoup.parse(output.resolve("index.html")).select("main h2 a").eachAttr("href"))
        .containsExactly("european-force/index.html", "orla-strait/index.html");
    SortedMap<String, byte[]> files = TextFiles.read(output);
    files.remove("assets/.index.html"); // the publisher's copy of the page above
    assertThat(LinkCheck.broken(files)).isEmpty();
  }

  @Test
  void lavrovIsAgainstTroopsOfNatoCountries() {
    assertThat(european.cell("Sergei Lavrov", "NATO troops"))
        .startsWith("− against \"unacceptable\" also \"completely unacceptable\"")
        .contains("18 Feb");
    european.assertPdfShows("− against \"unacceptable\" also \"completely unacceptable\"");
  }

  @Test
  void zelenskyyAsksForThreeTimesWhatWesternOfficialsPlan() {
    assertThat(european.cell("Volodymyr Zelenskyy", "Force size"))
        .startsWith("100,000–150,000 troops");
    assertThat(european.cell("Western officials", "Force size"))
        .startsWith("under 30,000 troops")
        .contains("unnamed");
    european.assertPdfShows("100,000–150,000 troops a force of 100,000 to 150,000");
    european.assertPdfShows("under 30,000 troops fewer than 30,000 troops");
  }

  @Test
  void hegsethIsAgainstAmericanTroopsAfterASofteningOn14February() {
    assertThat(european.cell("Pete Hegseth", "US troops"))
        .startsWith("− against")
        .contains("shift", "Before: ± mixed, 14 Feb 2025; − against, 12 Feb 2025");
    european.assertPdfShows("− against rejects the use of American troops");
  }

  @Test
  void starmersPositionHingesOnTheBackstop() {
    assertThat(european.cell("Keir Starmer", "European force"))
        .startsWith("(+) conditional if US backstop");
    european.assertPdfShows("(+) conditional if US backstop");
  }

  @Test
  void aSecondReportOfTheParisMeetingJoinsTheFirst() {
    assertThat(european.front().select(".timeline li:contains(Emergency meeting in Paris)").text())
        .contains("2 voices");
    assertThat(european.front().select(".timeline").text()).doesNotContain("The Paris meeting");
  }

  @Test
  void holtsSignatureWaitsForTheGuarantee() {
    assertThat(orla.cell("Ane Holt", "Crossing"))
        .startsWith("(+) conditional if Guarantee \"sign the day the guarantee arrives\"")
        .contains("shift", "Before: − against, about Jan 2031");
    orla.assertPdfShows("(+) conditional if Guarantee");
  }

  @Test
  void aReportThatTheCourierWithdrewIsOnlyInTheHistory() throws IOException {
    assertThat(orla.cell("Mira Eker", "Guarantee"))
        .startsWith("? undecided not said either way")
        .doesNotContain("shift", "for");
    assertThat(orla.page("notes/summit.html").text())
        .contains("for on Guarantee [2] corrected by undecided");
    assertThat(orla.page("notes/views.html").select("main").text())
        .contains("+ for \"seeing no reason to wait\" [2]");
    orla.assertPdfShows("? undecided not said either way");
  }

  @Test
  void theSummitIsOneEventOfThreeReportsAndTwoVoices() {
    Elements summit = orla.front().select(".timeline li:contains(Vik summit)");

    assertThat(summit.text()).contains("11–12 March 2031", "2 voices");
    assertThat(summit.select("a[href^=sources]").eachText()).containsExactly("[2]", "[3]", "[7]");
    assertThat(orla.front().select(".timeline").text()).doesNotContain("ended a day early");
    orla.assertPdfShows("talks · Vik · Ane Holt, Mira Eker, Skaria · 2 voices · [2] [3] [7]");
  }

  @Test
  void theStrictestLabelIsThePacks() {
    assertThat(orla.front().select("header .tlp").text()).isEqualTo("TLP:AMBER");
    orla.assertPdfShows("TLP:AMBER");
    assertThat(european.front().select(".tlp")).isEmpty();
  }

  @Test
  void theFederationIsSplitOnTheCrossing() throws IOException {
    assertThat(orla.page("notes/views.html").select("tr:contains(split)").text())
        .startsWith("Federation of the Straits")
        .contains("(+) conditional Ane Holt", "± mixed Skaria", "Ane Holt says: + for");
    orla.assertPdfShows("Federation of the Straits 3 members speak split");
  }

  @Test
  void theMapAndTheTableOfCostsAreNumbered() throws IOException {
    assertThat(orla.page("notes/two-lines.html").select("figcaption").text())
        .startsWith("Figure 1. The two lines across the Orla Strait");
    orla.assertPdfShows("Figure 1. The two lines across the Orla Strait");
    orla.assertPdfShows("Table 1. Length and cost of the two lines");
  }

  /** A pack's folder, its front page, and the text of its PDF in one line. */
  private record BuiltPack(Path folder, Document front, String pdf) {

    static BuiltPack in(Path output, String id) throws IOException {
      Path folder = output.resolve(id);
      try (PDDocument document = Loader.loadPDF(folder.resolve(id + ".pdf").toFile())) {
        String pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        return new BuiltPack(folder, Jsoup.parse(folder.resolve("index.html")), pdf);
      }
    }

    Document page(String path) throws IOException {
      return Jsoup.parse(folder.resolve(path));
    }

    String cell(String actor, String issue) {
      Element row =
          front.select("table.matrix tbody tr").stream()
              .filter(tr -> tr.select("th .name").text().equals(actor))
              .findFirst()
              .orElseThrow();
      return row.select("td[data-issue=" + issue + "]").text();
    }

    void assertPdfShows(String words) {
      assertThat(pdf.contains(words)).as("the PDF shows: " + words).isTrue();
    }
  }
}
