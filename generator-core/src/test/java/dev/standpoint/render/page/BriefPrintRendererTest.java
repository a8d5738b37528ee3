package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackGenerator;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.LinkCheck;
import dev.standpoint.render.Paper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefPrintRendererTest {

  private static final BriefPrintRenderer RENDERER =
      new BriefPrintRenderer(WrittenProse.THEME, Paper.A4);

  private static final String TEXT =
      """
      == pack.md
      ::: {.key-points}
      [No]{.against #no actor=holt on=crossing when=2031-03-11} [@gull-0312], says [the note](10-courier.md);
      see [below](#later) and [above](#no).
      :::

      ## Later {#later}

      ::: {.shifts}
      :::

      More [@mera-0312].
      == 10-courier.md
      # The Courier

      [yes]{.for actor=holt on=crossing when=2031-03-12} [@courier-0312]
      """;

  @Test
  void itHasWhatTheFrontPageShowsButNoNotes() {
    Document page = page(WrittenProse.briefing(TEXT));

    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Key points", "What changed", "New since 5 March 2031", "Who stands where", "Sources");
    assertThat(page.text()).doesNotContain("The Courier", "More");
  }

  @Test
  void itListsTheSourcesThatItCitesByTheirNumbersInThePack() {
    assertThat(page(WrittenProse.briefing(TEXT)).select(".sources li").eachAttr("id"))
        .containsExactly("src-gull-0312", "src-courier-0312");
    assertThat(page(WrittenProse.briefing(TEXT)).select(".sources .lbl").eachText())
        .containsExactly("1.", "3.");
  }

  @Test
  void aLinkToWhatIsNotInItIsPlainText() {
    Document points =
        Jsoup.parse(page(WrittenProse.briefing(TEXT)).select("#key-points").outerHtml());

    assertThat(points.text()).contains("says the note; see below and above.");
    assertThat(points.select("a").eachText()).containsExactly("[1]", "above");
  }

  @Test
  void aLargeMatrixIsSummedUp() {
    String text =
        "== issues.yaml\n"
            + lines(9, "- {id: i%d, question: Issue %1$d}\n")
            + "== 10-note.md\n"
            + lines(9, "[w]{.for actor=holt on=i%d} [@gull-0401]\n\n");

    assertThat(page(WrittenProse.briefing(text)).select("#positions table").attr("class"))
        .isEqualTo("lines spreads");
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPackHasIdsOnceAndLinksThatLeadSomewhere(long seed) {
    Briefing briefing =
        WrittenProse.briefing(PackText.pack(PackGenerator.text(seed)), Optional.empty());

    List<Artifact> print = RENDERER.render(briefing).value();

    assertThat(LinkCheck.broken(print)).isEmpty();
    Document page = page(briefing);
    assertThat(page.select(".sources li").eachAttr("id"))
        .allSatisfy(id -> assertThat(page.select("a[href=#" + id + "]")).isNotEmpty());
  }

  private static Document page(Briefing briefing) {
    byte[] bytes = RENDERER.render(briefing).value().get(0).bytes();
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }
}
