package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.cite.Bibliographies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  private static final HtmlRenderer RENDERER = HtmlRenderer.alone(WrittenProse.THEME);
  private static final String TEXT =
      """
      == pack.md
      ::: {.key-points}
      - In short, [no](20-gull.md) [@courier-0312].
      :::

      ## What to watch

      Prose.
      == 10-courier.md
      # The Courier

      Holt would ["sign"]{.for actor=holt on=crossing if=guarantee} [@courier-0312].
      == 20-gull.md
      ---
      title: The Gull
      source: gull-0313
      ---
      The [talks at Vik]{.event when=2031-03-11 actors="holt lund" place=Vik lane=talks}.
      """;

  @Test
  void aPackHasPagesOfViewsAndOneForEachNoteActorIssueSourceAndOutlet() {
    assertThat(RENDERER.render(WrittenProse.briefing(TEXT)).value())
        .extracting(Artifact::path)
        .filteredOn(path -> !path.startsWith("assets/"))
        .containsExactly(
            "index.html",
            "positions.html",
            "timeline.html",
            "coverage.html",
            "sources.html",
            "notes/courier.html",
            "notes/gull.html",
            "actors/holt.html",
            "actors/lund.html",
            "actors/gov-norra.html",
            "actors/norra.html",
            "issues/crossing.html",
            "issues/guarantee.html",
            "sources/courier-0312.html",
            "sources/gull-0313.html",
            "outlets/courier.html",
            "outlets/gull.html");
  }

  @Test
  void assetsLieBesideThePages() {
    assertThat(RENDERER.render(WrittenProse.briefing(TEXT)).value())
        .extracting(Artifact::path)
        .contains("assets/screen.css")
        .doesNotContain("print/print.css");
  }

  @Test
  void theFrontPageShowsKeyPointsPositionsTimelineAndNotes() {
    Document page = page("index.html", RENDERER.render(WrittenProse.briefing(TEXT)).value());

    assertThat(page.title()).isEqualTo("The crossing");
    assertThat(page.select("#key-points li").text()).isEqualTo("In short, no [1].");
    assertThat(page.select("#positions tbody th").text())
        .isEqualTo("Ane Holt Prime Minister, Government of Norra");
    assertThat(page.select("#positions td").text())
        .contains("for", "if Guarantee", "sign", "12 Mar 2031", "1 independent source");
    assertThat(page.select("#timeline li").text()).contains("11 March 2031", "Talks at Vik");
    assertThat(page.select("#about h2").text()).isEqualTo("What to watch");
    assertThat(page.select("#notes li").eachText())
        .containsExactly(
            "The Courier Holt would \"sign\". 1 position, 0 events",
            "The Gull The talks at Vik. 0 positions, 1 event");
  }

  @Test
  void aNotesPageShowsWhatItRestsOnAndWhatItRecords() {
    Document page = page("notes/gull.html", RENDERER.render(WrittenProse.briefing(TEXT)).value());

    assertThat(page.title()).isEqualTo("The Gull \u2013 The crossing");
    assertThat(page.select("article .facts").text()).isEqualTo("From Gull [2]");
    assertThat(page.select("#recorded td").eachText())
        .containsExactly("11 Mar 2031", "event Talks at Vik [2]");
    assertThat(page.select(".neighbours a").attr("href")).isEqualTo("courier.html");
  }

  @Test
  void aGroupsPageTellsOfWhatNothingWasFoundInItsOwnName() {
    String text =
        """
        [yes]{.for actor=gov-norra on=guarantee} [@gull-0401]

        [no]{.against actor=holt on=crossing} [@gull-0401]
        """;
    List<Artifact> pages = RENDERER.render(WrittenProse.briefing(text)).value();

    assertThat(page("actors/gov-norra.html", pages).select("#positions .rule").eachText())
        .contains("No position found in its own name on: Crossing.");
    assertThat(page("actors/holt.html", pages).select("#positions .rule").eachText())
        .contains("No position found on: Guarantee.");
  }

  @Test
  void aSourceIsListedWithTheNotesThatRestOnIt() {
    Document page = page("sources.html", RENDERER.render(WrittenProse.briefing(TEXT)).value());

    assertThat(page.select("#src-courier-0312 .details a").eachText())
        .containsExactly("The crossing", "The Courier");
    assertThat(page.select("#src-gull-0313 .details a").eachText()).containsExactly("The Gull");
  }

  @Test
  void theMenuLeadsOnlyToWhatIsThere() {
    assertThat(menu(TEXT))
        .containsExactly("Overview", "Positions", "Timeline", "Coverage", "Notes", "Sources");
    assertThat(menu("== pack.md\nOnly words.\n")).containsExactly("Overview", "Sources");
    assertThat(menu("The [talks]{.event} [@gull-0312]"))
        .containsExactly("Overview", "Timeline", "Coverage", "Notes", "Sources");
  }

  @Test
  void thePdfIsLinkedToWhereThereIsOne() {
    Briefing briefing = WrittenProse.briefing(TEXT);

    assertThat(
            page(
                    "index.html",
                    HtmlRenderer.beside(true, false, WrittenProse.THEME, new Bibliographies(1))
                        .render(briefing)
                        .value())
                .select("a[href$=.pdf]")
                .attr("href"))
        .isEqualTo("crossing.pdf");
    assertThat(page("index.html", RENDERER.render(briefing).value()).select("a[href$=.pdf]"))
        .isEmpty();
  }

  @Test
  void numbersAreWrittenSoThatAttributesCanHoldThem() {
    StringBuilder text = new StringBuilder("== sources.yaml\n");
    IntStream.rangeClosed(1, 1100)
        .forEach(i -> text.append("- {id: s%d, title: S, issued: 2031}\n".formatted(i)));
    text.append("== 10-a.md\n");
    IntStream.rangeClosed(1, 1100).forEach(i -> text.append("Word [@s%d].\n\n".formatted(i)));
    Document page =
        page("sources.html", RENDERER.render(WrittenProse.briefing(text.toString())).value());

    assertThat(page.select("#src-s1100").attr("value")).isEqualTo("1100");
  }

  @Test
  void textOfRegistersAndFrontMatterIsEscapedToo() {
    String hostile = "<u>&'\\\"\\u0001";
    String text =
        """
        == pack.md
        ---
        title: "T%1$s"
        summary: "S%1$s"
        publisher: "P%1$s"
        edition: "E%1$s"
        ---
        == actors.yaml
        - {id: holt, name: "A%1$s", member-of: [{of: holt2, as: "M%1$s"}]}
        - {id: holt2, name: "G%1$s", kind: organization}
        == issues.yaml
        - {id: toll, question: "Q%1$s", name: "N%1$s", kind: quantity, unit: "U%1$s"}
        == sources.yaml
        - {id: s, title: "T%1$s", outlet: "O%1$s", author: "W%1$s", origin: "R%1$s", issued: 2031}
        == 10-a.md
        ---
        title: "N%1$s"
        ---
        [x]{.says actor=holt on=toll qty=4 if="c < d"} [@s, <u>]

        [y]{.event lane="l<u>" place="p<u>" actors=holt} [@s]
        """
            .formatted(hostile);

    for (Artifact page : BuiltPages.of(RENDERER.render(WrittenProse.briefing(text)).value())) {
      Document document = BuiltPages.parsed(page);
      assertThat(document.select("u")).isEmpty();
      assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).doesNotContain("\u0001");
    }
  }

  private static List<String> menu(String text) {
    return page("index.html", RENDERER.render(WrittenProse.briefing(text)).value())
        .select("header nav a")
        .eachText();
  }

  private static Document page(String path, List<Artifact> artifacts) {
    return BuiltPages.parsed(
        artifacts.stream().filter(found -> found.path().equals(path)).findFirst().orElseThrow());
  }
}
