package dev.standpoint.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.LinkCheck;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererTest {

  private static final HtmlRenderer RENDERER = HtmlRenderer.alone(Written.THEME);
  private static final Pattern FROM_ELSEWHERE =
      Pattern.compile("url\\(\\s*[\"']?\\s*(https?:|//)|@import", Pattern.CASE_INSENSITIVE);

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
  void aPackIsAFrontPageAListOfSourcesAndAPageForEachNote() {
    assertThat(RENDERER.render(Written.briefing(TEXT)).value())
        .extracting(Artifact::path)
        .filteredOn(path -> !path.startsWith("assets/"))
        .containsExactly("index.html", "sources.html", "notes/courier.html", "notes/gull.html");
  }

  @Test
  void assetsLieBesideThePages() {
    assertThat(RENDERER.render(Written.briefing(TEXT)).value())
        .extracting(Artifact::path)
        .contains("assets/screen.css")
        .doesNotContain("print/print.css");
  }

  @Test
  void theFrontPageShowsKeyPointsPositionsTimelineAndNotes() {
    Document page = page("index.html", RENDERER.render(Written.briefing(TEXT)).value());

    assertThat(page.title()).isEqualTo("The crossing");
    assertThat(page.select("#key-points li").text()).isEqualTo("In short, no [1].");
    assertThat(page.select("#positions tbody th").text())
        .isEqualTo("Ane Holt Prime Minister, Government of Norra");
    assertThat(page.select("#positions td").text())
        .contains("for", "if Guarantee", "sign", "12 Mar 2031", "one source");
    assertThat(page.select("#timeline li").text()).contains("11 March 2031", "Talks at Vik");
    assertThat(page.select("#about h2").text()).isEqualTo("What to watch");
    assertThat(page.select("#notes li").eachText())
        .containsExactly(
            "The Courier Holt would \"sign\". 1 position, 0 events",
            "The Gull The talks at Vik. 0 positions, 1 event");
  }

  @Test
  void aNotesPageShowsWhatItRestsOnAndWhatItRecords() {
    Document page = page("notes/gull.html", RENDERER.render(Written.briefing(TEXT)).value());

    assertThat(page.title()).isEqualTo("The Gull \u2013 The crossing");
    assertThat(page.select("article .facts").text()).isEqualTo("From Gull [2]");
    assertThat(page.select("#recorded td").eachText())
        .containsExactly("11 Mar 2031", "event Talks at Vik [2]");
    assertThat(page.select(".neighbours a").attr("href")).isEqualTo("courier.html");
  }

  @Test
  void aSourceIsListedWithTheNotesThatRestOnIt() {
    Document page = page("sources.html", RENDERER.render(Written.briefing(TEXT)).value());

    assertThat(page.select("#src-courier-0312 a").eachText())
        .containsExactly("The crossing", "The Courier");
    assertThat(page.select("#src-gull-0313 a").eachText()).containsExactly("The Gull");
  }

  @Test
  void theMenuLeadsOnlyToWhatIsThere() {
    assertThat(menu(TEXT)).containsExactly("Overview", "Positions", "Timeline", "Notes", "Sources");
    assertThat(menu("== pack.md\nOnly words.\n")).containsExactly("Overview", "Sources");
    assertThat(menu("The [talks]{.event} [@gull-0312]"))
        .containsExactly("Overview", "Timeline", "Notes", "Sources");
  }

  @Test
  void thePdfIsLinkedToWhereThereIsOne() {
    Briefing briefing = Written.briefing(TEXT);

    assertThat(
            page("index.html", HtmlRenderer.besidePdf(Written.THEME).render(briefing).value())
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
        page("sources.html", RENDERER.render(Written.briefing(text.toString())).value());

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

    for (Artifact page : pages(RENDERER.render(Written.briefing(text)).value())) {
      Document document = parsed(page);
      assertThat(document.select("u")).isEmpty();
      assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).doesNotContain("\u0001");
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyLinkOfEveryPageLeadsSomewhere(long seed) {
    for (Briefing briefing : briefings(seed)) {
      assertThat(LinkCheck.broken(RENDERER.render(briefing).value())).isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPageIsAsAPageShouldBe(long seed) {
    for (Briefing briefing : briefings(seed)) {
      for (Artifact artifact : pages(RENDERER.render(briefing).value())) {
        Document page = parsed(artifact);

        assertThat(page.title()).isNotBlank();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("main#main")).hasSize(1);
        assertThat(page.select("script, iframe, object, embed, [^on], style")).isEmpty();
        assertThat(leaps(page)).isEmpty();
      }
    }
  }

  @Test
  void nothingIsAskedOfAnyOtherHost() {
    for (Artifact artifact : RENDERER.render(Written.briefing(TEXT)).value()) {
      if (artifact.path().endsWith(".html")) {
        assertThat(
                parsed(artifact).select("link, img, script, source, video, audio").eachAttr("href"))
            .allMatch(href -> href.matches("(\\.\\./)?assets/[a-z.]+"));
      } else if (artifact.path().endsWith(".css")) {
        assertThat(new String(artifact.bytes(), StandardCharsets.UTF_8))
            .doesNotContainPattern(FROM_ELSEWHERE);
      }
    }
  }

  /** Without a date and as of two. */
  private static List<Briefing> briefings(long seed) {
    var pack = PackText.pack(PackGenerator.text(seed));
    return List.of(
        Written.briefing(pack, Optional.empty()),
        Written.briefing(pack, Optional.of(LocalDate.of(2031, 4, 20))),
        Written.briefing(pack, Optional.of(LocalDate.of(2031, 7, 20))));
  }

  private static List<String> menu(String text) {
    return page("index.html", RENDERER.render(Written.briefing(text)).value())
        .select("header nav a")
        .eachText();
  }

  private static List<Artifact> pages(List<Artifact> artifacts) {
    return artifacts.stream().filter(artifact -> artifact.path().endsWith(".html")).toList();
  }

  private static Document page(String path, List<Artifact> artifacts) {
    return parsed(
        artifacts.stream().filter(found -> found.path().equals(path)).findFirst().orElseThrow());
  }

  private static Document parsed(Artifact artifact) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(new String(artifact.bytes(), StandardCharsets.UTF_8), "", parser);
    assertThat(parser.getErrors()).as(artifact.path()).isEmpty();
    return page;
  }

  /** Headings that are more than one level below the one before. */
  private static List<String> leaps(Document page) {
    List<String> leaps = new ArrayList<>();
    int before = 0;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > before + 1) {
        leaps.add(heading.outerHtml());
      }
      before = level;
    }
    return leaps;
  }
}
