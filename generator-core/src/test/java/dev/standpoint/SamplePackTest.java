package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample pack shows, on its first page and in its PDF, what its notes are about. */
class SamplePackTest {

  @TempDir static Path output;

  private static Document front;
  private static String pdf;

  @BeforeAll
  static void build() throws IOException {
    Path project = Path.of("..", "content");
    GenerateResult result =
        Generator.generate(
            new GenerateRequest(
                CheckRequest.of(project, project.resolve("src/packs")),
                output,
                EnumSet.allOf(Format.class)));
    assertThat(result.diagnostics()).isEmpty();
    Path pack = output.resolve("european-force");
    front = Jsoup.parse(pack.resolve("index.html"));
    try (PDDocument document = Loader.loadPDF(pack.resolve("european-force.pdf").toFile())) {
      pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void lavrovIsAgainstTroopsOfNatoCountries() {
    assertThat(cell("Sergei Lavrov", "NATO troops"))
        .startsWith("− against \"unacceptable\" also \"completely unacceptable\"")
        .contains("18 Feb");
    assertPdfShows("− against \"unacceptable\" also \"completely unacceptable\"");
  }

  @Test
  void zelenskyyAsksForThreeTimesWhatWesternOfficialsPlan() {
    assertThat(cell("Volodymyr Zelenskyy", "Force size")).startsWith("100,000–150,000 troops");
    assertThat(cell("Western officials", "Force size"))
        .startsWith("under 30,000 troops")
        .contains("unnamed");
    assertPdfShows("100,000–150,000 troops a force of 100,000 to 150,000");
    assertPdfShows("under 30,000 troops fewer than 30,000 troops");
  }

  @Test
  void hegsethIsAgainstAmericanTroopsAfterASofteningOn14February() {
    assertThat(cell("Pete Hegseth", "US troops"))
        .startsWith("− against")
        .contains("shift", "Before: ± mixed, 14 Feb 2025; − against, 12 Feb 2025");
    assertPdfShows("− against rejects the use of American troops");
  }

  @Test
  void starmersPositionHingesOnTheBackstop() {
    assertThat(cell("Keir Starmer", "European force")).startsWith("(+) conditional if US backstop");
    assertPdfShows("(+) conditional if US backstop");
  }

  private static void assertPdfShows(String words) {
    assertThat(pdf.contains(words)).as("the PDF shows: " + words).isTrue();
  }

  private static String cell(String actor, String issue) {
    Element row =
        front.select("table.matrix tbody tr").stream()
            .filter(tr -> tr.select("th .name").text().equals(actor))
            .findFirst()
            .orElseThrow();
    return row.select("td[data-issue=" + issue + "]").text();
  }
}
