package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.Artifact;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of actors, issues, sources and outlets, and those that hold the views whole. */
class ProfilePagesTest {

  private static final String TEXT =
      """
      == sources.yaml
      - {id: a, title: First report, outlet: Courier, issued: 2031-03-12}
      - {id: b, title: Second report, outlet: COURIER, issued: 2031-03-13}
      - {id: c, title: Third report, outlet: Кур’єр, issued: 2031-03-14}
      - {id: d, title: Fourth report, outlet: Gull, issued: 2031-03-15}
      == 10-note.md
      # The note

      [no]{.against actor=holt on=crossing when=2031-01} [@a]

      [maybe]{.conditional actor=holt on=crossing if=guarantee when=2031-03-01} [@a; @b]

      [yes]{.for actor=lund on=crossing when=2031-03-02} [@c]

      [no]{.against actor=lund on=crossing when=2031-03-02} [@d]

      [40]{.says actor=holt on=toll qty=40 when=2031-03-03} [@a]

      [talks]{.event #vik when=2031-03 actors="holt lund"} [@a]
      """;

  private static final List<Artifact> FILES =
      HtmlRenderer.alone(WrittenProse.THEME).render(WrittenProse.briefing(TEXT)).value();

  private static Document page(String path) {
    return page(FILES, path);
  }

  private static Document page(List<Artifact> files, String path) {
    return BuiltPages.parsed(
        files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow());
  }

  @Test
  void anActorsPageHasItsPostItsPositionsTheirHistoryAndItsEvents() {
    Document page = page("actors/holt.html");

    assertThat(page.select("h1").text()).isEqualTo("Ane Holt");
    assertThat(page.select(".trail li").eachText())
        .containsExactly("Overview", "Positions", "Ane Holt");
    assertThat(page.select(".summary").text()).startsWith("Prime Minister, Government of Norra");
    assertThat(page.select("#positions tbody th").eachText()).containsExactly("Crossing", "Toll");
    assertThat(page.select("#positions td").get(0).text())
        .contains("conditional", "if Guarantee", "shift", "Before: − against");
    assertThat(page.select("#history .tag").eachText()).containsExactly("shift");
    assertThat(page.select("#events .title").eachText()).containsExactly("Talks");
    assertThat(page.select("#agreement tbody tr").text()).isEqualTo("Per Lund 0 of 1 Crossing");
    assertThat(page.select("#positions tbody th a").eachAttr("href"))
        .containsExactly("../issues/crossing.html", "../issues/toll.html");
  }

  @Test
  void factsOfTheRegisterAreOnAnActorsPage() {
    String register =
        """
        == actors.yaml
        - {id: centre, name: Centre Party, kind: party, founded: 1921, website: "https://c.example/"}
        - id: holt
          name: Ane Holt
          summary: Leads Norra <since> 2029.
          area: {name: Vik}
          party: centre
          birth_date: 1970-05-01
          death_date: 2032-01-01
          links: [{url: "https://www.example.org/holt"}]
          image: https://example.org/holt.jpg
          member-of: centre
        == sources.yaml
        - {id: a, title: First report, outlet: Courier, issued: 2031-03-12}
        == 10-note.md
        [no]{.against actor=holt on=crossing when=2031-01} [@a]
        """;
    List<Artifact> files =
        HtmlRenderer.alone(WrittenProse.THEME).render(WrittenProse.briefing(register)).value();
    Document holt = page(files, "actors/holt.html");
    Document party = page(files, "actors/centre.html");

    assertThat(holt.select("main > p").eachText()).contains("Leads Norra <since> 2029.");
    // The death is after the date of the pack.
    assertThat(holt.select(".facts").text())
        .isEqualTo(
            "Country or region: Vik · Party: Centre Party · Born 1 May 1970 · example.org/holt"
                + " · Picture");
    assertThat(holt.select(".facts a").eachAttr("href"))
        .containsExactly(
            "../actors/centre.html",
            "https://www.example.org/holt",
            "https://example.org/holt.jpg");
    assertThat(holt.select("img")).isEmpty();
    assertThat(party.select(".facts").text()).isEqualTo("Founded 1921 · c.example");
  }

  @Test
  void aGroupsPageHasItsMembersAndWhatTheySay() {
    Document page = page("actors/gov-norra.html");

    assertThat(page.select("#positions .voice a").eachText()).contains("Ane Holt");
    assertThat(page.select("#members li").eachText())
        .anySatisfy(member -> assertThat(member).startsWith("Ane Holt, Prime Minister"));
  }

  @Test
  void anIssuesPageHasTheSpreadTheShiftsConflictsConditionsAndCoverage() {
    Document page = page("issues/crossing.html");

    assertThat(page.select("h1").text()).isEqualTo("Should the crossing be built?");
    assertThat(page.select("#positions .chart svg")).isNotEmpty();
    assertThat(page.select("#positions tbody th .name").eachText())
        .containsExactly("Ane Holt", "Per Lund");
    assertThat(page.select("#shifts tbody th").eachText()).containsExactly("Ane Holt");
    assertThat(page.select("#conflicts tbody th").eachText()).containsExactly("Per Lund");
    assertThat(page.select("#conditions tbody tr").text()).startsWith("Guarantee Ane Holt");
    assertThat(page.select("#coverage p").text())
        .isEqualTo("Carried by COURIER, Courier, Gull, Кур’єр. First: Courier.");
    assertThat(page("issues/guarantee.html").select("#dependent tbody tr").text())
        .contains("Ane Holt on Crossing");
    assertThat(page("issues/toll.html").select("#coverage p").text())
        .isEqualTo("Carried by Courier. Not cited here for this issue: COURIER, Gull, Кур’єр.");
  }

  @Test
  void whoHoldsNothingOnAnIssueIsNamedThere() {
    assertThat(page("issues/toll.html").select("#positions .rule").get(0).text())
        .contains("No position found for: Per Lund.");
  }

  @Test
  void aSourcesPageHasWhatItCarriedAndLeadsToItsOutlet() {
    Document page = page("sources/a.html");

    assertThat(page.select("h1").text()).isEqualTo("First report");
    assertThat(page.select("#carried tbody tr")).hasSize(4);
    assertThat(page.select(".entry a").eachAttr("href"))
        .containsExactly("../outlets/courier-2.html");
    assertThat(page("sources.html").select("#src-d a[href=sources/d.html]").text())
        .isEqualTo("Fourth report");
  }

  @Test
  void anOutletsPageHasWhatItWasFirstWithAndWhatItLeftOut() {
    Document page = page("outlets/courier.html");

    assertThat(page.select("h1").text()).isEqualTo("COURIER");
    assertThat(page.select("#left-out p").get(0).text()).isEqualTo("Toll, Talks");
    Document other = page("outlets/courier-2.html");
    assertThat(other.select("h1").text()).isEqualTo("Courier");
    assertThat(other.select("#first p").get(0).text()).isEqualTo("Crossing");
    assertThat(other.select("#alone tbody th").eachText()).containsExactly("Ane Holt on Toll");
  }

  @Test
  void anOutletOfAnotherScriptHasAnAddressForEveryFileSystem() {
    String href = page("coverage.html").select("a:contains(Кур’єр)").attr("href");

    assertThat(href).matches("outlets/[0-9a-f]{8}\\.html");
    assertThat(page(href).select("h1").text()).isEqualTo("Кур’єр");
  }

  @Test
  void aNameThatWindowsReservesIsNone() {
    String text =
        "== sources.yaml\n- {id: con, title: T, outlet: Aux, issued: 2031}\n== 10-a.md\nWord [@con].\n";

    assertThat(HtmlRenderer.alone(WrittenProse.THEME).render(WrittenProse.briefing(text)).value())
        .extracting(Artifact::path)
        .contains("sources/con-.html", "outlets/aux-.html");
  }

  @Test
  void thePageOfPositionsHasEveryViewOfThem() {
    Document page = page("positions.html");

    assertThat(page.select(".on-page a").eachAttr("href"))
        .containsExactly(
            "#by-group",
            "#by-government",
            "#by-state",
            "#shifts",
            "#changes",
            "#conflicts",
            "#conditions",
            "#gaps",
            "#agreement",
            "#history");
    assertThat(page.select("#index dd").eachText())
        .containsExactly(
            "Ane Holt, Per Lund, Government of Norra, Norra", "Crossing, Guarantee, Toll");
  }

  @Test
  void thePageOfTheTimelineHasWhatWasSaidAmongTheEventsToo() {
    Document page = page("timeline.html");

    assertThat(page.select("#timeline li .title").eachText()).containsExactly("Talks");
    assertThat(page.select("#events-and-positions li .title").eachText())
        .hasSize(6)
        .contains("Talks", "Per Lund on Crossing");
  }
}
