package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the files of sources to citations and lists of them, on pages and in the PDF. */
class CitedSourcesTest {

  private static final String BIB =
      """
      @book{Holt:2029, author = {Holt, Ane and Lund, Per}, title = {The <u>crossing</u> & straits},
        publisher = {Norra Press}, year = 2029}
      @article{smithTitle2020, title = {Two <script>alert(1)</script> ferries}, journal = {Straits},
        author = {Smith, Ed}, date = {2020-03-01}, url = {https://straits.example/x}}
      """;
  private static final String JSON =
      """
      [{"id": "letter", "type": "personal_communication", "title": "A letter", "issued": "2031-02"}]
      """;
  private static final String NOTE =
      """
      # A note

      Holt was [for it]{.for actor=holt on=crossing} [see @Holt:2029, pp. 3-5; @courier]. But
      @smithTitle2020 disagrees, says [a letter](https://letter.example) [-@Holt:2029, ch. 2; @letter].
      """;

  @TempDir Path project;

  @Test
  void withoutAStyleSourcesOfAllFilesAreCitedByNumber() throws IOException {
    Document note = note("");

    assertThat(texts(note, ".cites")).contains("see [1, pp. 3-5] [2]", "[3]", "[1, ch. 2] [4]");
    assertThat(note.select("main").text()).contains("But Straits [3] disagrees");
  }

  @Test
  void aStyleWritesTheTextAndEachSourceIsALinkToItsEntry() throws IOException {
    Document note = note("citation-style: apa\nlang: en-GB\n");

    assertThat(texts(note, "p .cites"))
        .contains(
            "(see Holt & Lund, 2029, pp. 3–5; ‘Summit Ends’, 2031)",
            "Smith (2020)",
            "(A Letter, personal communication, February 2031; 2029, Chapter 2)");
    assertThat(note.select("p .cites a").eachAttr("href"))
        .contains(
            "../sources.html#src-Holt_3a_2029",
            "../sources.html#src-courier",
            "../sources.html#src-smithTitle2020");
    assertThat(note.select("main script, main u")).isEmpty();
  }

  @Test
  void theBibliographyIsInTheStylesOrderWithOurOwnFactsBelow() throws IOException {
    build("citation-style: apa\nlang: en-GB\n");
    Document sources = page("sources.html");

    List<String> entries = texts(sources, ".sources li > p:first-child");

    assertThat(entries)
        .containsExactly(
            "Holt, A., & Lund, P. (2029). The <u>crossing</u> & straits. Norra Press.",
            "Smith, E. (2020). Two <script>alert(1)</script> ferries. Straits."
                + " https://straits.example/x",
            "Summit ends. (2031, March 12). Harbour Courier.",
            // The style lists no letters, but what is cited can be looked up here.
            "A letter. Unnamed outlet, February 2031.");
    assertThat(texts(sources, "#src-Holt_3a_2029 .details").get(0))
        .isEqualTo("Norra Press · What it carried");
    assertThat(sources.select("#src-Holt_3a_2029 i").text())
        .isEqualTo("The <u>crossing</u> & straits");
    assertThat(sources.select(".sources li[value]")).isEmpty();
  }

  @Test
  void aNumericStyleIsNumberedAndAStyleOfNotesByItsBibliography() throws IOException {
    assertThat(texts(note("citation-style: ieee\n"), "p .cites"))
        .contains("see [1, pp. 3–5], [2]", "[3]", "[1, Ch. 2], [4]");

    assertThat(texts(note("citation-style: chicago-notes-bibliography\n"), "p .cites").get(0))
        .isEqualTo("see [2, pp. 3-5] [1]");
  }

  @Test
  void thePdfSaysTheSame() throws IOException {
    build("citation-style: apa\nlang: en-GB\n");

    try (var pdf = Loader.loadPDF(Files.readAllBytes(packs().page("crossing.pdf")))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      String text = stripper.getText(pdf).replaceAll("\\s+", " ");
      assertThat(text).contains("Smith (2020) disagrees");
      assertThat(text).contains("Holt, A., & Lund, P. (2029).");
    }
  }

  @Test
  void theSameBytesComeOutTwice() throws IOException {
    build("citation-style: chicago-author-date\n");
    Map<String, byte[]> first = TextFiles.read(packs().output());
    build("citation-style: chicago-author-date\n");

    assertThat(TextFiles.read(packs().output())).usingRecursiveComparison().isEqualTo(first);
  }

  private Document note(String frontMatter) throws IOException {
    build(frontMatter);
    return page("notes/courier.html");
  }

  private void build(String frontMatter) throws IOException {
    Packs packs = Packs.crossing(project, NOTE);
    TextFiles.write(
        project.resolve("src/packs/crossing"),
        "pack.md",
        "---\ntitle: The crossing\n" + frontMatter + "---\n",
        "sources.bib",
        BIB,
        "sources.json",
        JSON);
    GenerateResult result = Generator.generate(packs.withPdf());
    assertThat(result.diagnostics()).isEmpty();
  }

  private Packs packs() {
    return new Packs(project);
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(packs().page(path)));
  }

  private static List<String> texts(Element page, String query) {
    return page.select(query).eachText();
  }
}
