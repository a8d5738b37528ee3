package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.LinkCheck;
import dev.standpoint.render.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class PrintRendererTest {

  private static final PrintRenderer RENDERER = new PrintRenderer(WrittenProse.THEME);

  private static final String TEXT =
      """
      == pack.md
      ::: {.key-points}
      In short, [no](20-gull.md).
      :::
      == 10-courier.md
      # The Courier

      ## Vik

      ### The talks

      [To the front](pack.md)

      ## Toll
      == 20-gull.md
      # The Gull

      Words [@gull-0312].
      """;

  @Test
  void thePackIsOneDocumentNamedAfterIt() {
    assertThat(RENDERER.render(WrittenProse.briefing(TEXT)).value())
        .extracting(Artifact::path)
        .containsExactly("crossing.xhtml");
  }

  @Test
  void theCoverNamesTheEditionWhereThereIsOne() {
    String dated = "As of 12 March 2031";
    String text = "== pack.md\n---\ntitle: T\n%s---\n== n.md\nWords [@gull-0312].\n";

    assertThat(page(WrittenProse.briefing(text.formatted(""))).select(".cover .as-of").text())
        .isEqualTo(dated);
    assertThat(
            page(WrittenProse.briefing(text.formatted("edition: Draft 3\n")))
                .select(".cover .as-of")
                .text())
        .isEqualTo("Draft 3 · " + dated);
  }

  @Test
  void theContentsListNotesAndTheirHighestHeadings() {
    assertThat(page(WrittenProse.briefing(TEXT)).select(".contents a").eachText())
        .containsExactly(
            "Key points",
            "The Courier",
            "Vik",
            "Toll",
            "The Gull",
            "New since 5 March 2031",
            "Sources");
  }

  @Test
  void theListOfTablesAndFiguresHasThoseOfTheText() {
    String text =
        """
        == pack.md
        ::: {.shifts}
        :::
        == 10-courier.md
        | a | b |
        |---|---|
        | c | d |

        : What it costs {#tbl-costs}

        [no]{.against actor=holt on=crossing} [@courier-0312]

        ::: {.history actor=holt}
        :::
        """;

    assertThat(page(WrittenProse.briefing(text)).select(".figures a"))
        .extracting(link -> link.attr("href") + " " + link.text())
        .containsExactly("#tbl-costs Table 1. What it costs", "#view.courier.1 History: Ane Holt");
    assertThat(page(WrittenProse.briefing(TEXT)).select(".figures")).isEmpty();
  }

  @Test
  void aSourceLeadsBackToItsFirstCitationInEachNote() {
    String text =
        """
        == pack.md
        Words [@gull-0312].
        == 10-courier.md
        ---
        source: courier-0312
        ---
        # The Courier

        One [@gull-0312], two [@gull-0312; @courier-0312].
        == 20-gull.md
        # The Gull

        [no]{.against actor=holt on=crossing source=courier-0312}
        """;
    Document page = page(WrittenProse.briefing(text));

    assertThat(page.select("#src-gull-0312 .cited a"))
        .extracting(link -> link.text() + " " + link.attr("href"))
        .containsExactly("Front page #index..src-gull-0312", "The Courier #courier..src-gull-0312");
    assertThat(page.select("#src-courier-0312 .cited a"))
        .extracting(link -> link.text() + " " + link.attr("href"))
        .containsExactly("The Courier #courier..src-courier-0312", "The Gull #note-gull");
    assertThat(page.select("[id=courier..src-gull-0312]").text()).isEqualTo("[1]");
  }

  @Test
  void aViewThatANoteShowsWholeIsNotRepeated() {
    String text =
        """
        == 10-courier.md
        [no]{.against actor=holt on=crossing} [@courier-0312]

        ::: {.history}
        :::

        ::: {.coverage on=crossing}
        :::
        """;

    assertThat(page(WrittenProse.briefing(text)).select("h2.view-title").eachText())
        .contains("Who carried what")
        .doesNotContain("History");
  }

  @Test
  void aPartOfTheMatrixOnTheFrontPageDoesNotStandForTheWhole() {
    String text =
        """
        == pack.md
        ::: {.matrix %s}
        :::
        == 10-courier.md
        [no]{.against actor=holt on=crossing} [@courier-0312]
        """;

    assertThat(page(WrittenProse.briefing(text.formatted("on=toll"))).select("#positions"))
        .hasSize(1);
    assertThat(page(WrittenProse.briefing(text.formatted(""))).select("#positions")).isEmpty();
  }

  @Test
  void letterHasAStyleOfItsOwn() {
    assertThat(styles(Paper.A4)).containsExactly("print.css");
    assertThat(styles(Paper.LETTER)).containsExactly("print.css", "letter.css");
  }

  private static List<String> styles(Paper paper) {
    List<Artifact> print =
        new PrintRenderer(WrittenProse.THEME, paper).render(WrittenProse.briefing(TEXT)).value();
    String xhtml = new String(print.get(0).bytes(), StandardCharsets.UTF_8);
    return Jsoup.parse(xhtml, "", Parser.xmlParser()).select("link").eachAttr("href");
  }

  @Test
  void aLinkToAFrontPageThatHasOnlyKeyPointsLeadsThere() {
    assertThat(page(WrittenProse.briefing(TEXT)).select("#note-courier a").attr("href"))
        .isEqualTo("#key-points");
  }

  @Test
  void aLinkToAnEmptyFrontPageIsPlainText() {
    assertThat(page(WrittenProse.briefing("[To the front](pack.md)\n")).select("#note-note a"))
        .isEmpty();
  }

  @Test
  void headingsOfTwoNotesNeverShareAnId() {
    String text =
        """
        == a.md
        ---
        title: T
        ---
        ## B-c {#b-c}
        == a-b.md
        ---
        title: U
        ---
        ## C {#c}
        == note.md
        ---
        title: V
        ---
        ## A {#a}
        == key.md
        ---
        title: W
        ---
        ## Points {#points}
        == pos.md
        ---
        title: X
        ---
        ## No {#no}

        [no]{.against #no actor=holt on=crossing} [@gull-0312]
        """;

    assertThat(LinkCheck.broken(RENDERER.render(WrittenProse.briefing(text)).value())).isEmpty();
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPackIsWellFormedWithIdsOnceAndLinksThatLeadSomewhere(long seed)
      throws IOException, SAXException, ParserConfigurationException {
    for (Briefing briefing : briefings(seed)) {
      List<Artifact> print = RENDERER.render(briefing).value();

      assertWellFormed(print.get(0));
      assertThat(LinkCheck.broken(print)).isEmpty();
    }
  }

  private static void assertWellFormed(Artifact artifact)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var root =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(artifact.bytes()))
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("html");
    assertThat(root.getAttribute("lang")).isEqualTo("en");
  }

  private static List<Briefing> briefings(long seed) {
    var pack = PackText.pack(PackGenerator.text(seed));
    return Stream.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2031, 6, 1)))
        .map(day -> WrittenProse.briefing(pack, day))
        .toList();
  }

  private static Document page(Briefing briefing) {
    byte[] bytes = RENDERER.render(briefing).value().get(0).bytes();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }
}
