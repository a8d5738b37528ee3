package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PlacedViewTest {

  private static final String RECORDS =
      """

      [ruled out]{.against actor=holt on=crossing when=2031-01 #no} [@mera-0119]

      ["sign"]{.conditional actor=holt on=crossing when=2031-03-12 if=guarantee} [@courier-0312]

      [never]{.against actor=holt on=crossing when=2031-03-12} [@gull-0313]

      [40]{.says actor=lund on=toll qty=40 when=2031-02 #wrong} [@gull-0212]

      [60]{.says actor=lund on=toll qty=60 when=2031-02 supersedes=wrong} [@gull-0214]

      [talks]{.event when=2031-03-11 lane=talks} [@courier-0312; @gull-0313]

      [walk]{.event when=2031-03-20 lane=streets} [@gull-0402]
      """;

  @Test
  void aMatrixShowsThePartsThatAreAskedFor() {
    Element view = placed(".matrix actor=holt show=\"date marks\"");

    assertThat(view.select(".view-title").text()).isEqualTo("Who stands where: Ane Holt");
    assertThat(view.select("td").eachText())
        .containsExactly("\u2212 against 12 Mar 2031 shift conflict 1 independent source");
    assertThat(view.select(".cites, .words, .earlier")).isEmpty();
  }

  @Test
  void aConditionThatIsNotShownIsAMark() {
    assertThat(placed(".matrix outlet=Courier show=marks").select("td").text())
        .isEqualTo("(+) conditional condition 1 independent source");
    assertThat(placed(".matrix outlet=Courier show=conditions").select("td").text())
        .isEqualTo("(+) conditional if Guarantee");
  }

  @Test
  void outletsAcrossTellWhoCarriedWhat() {
    Element view = placed(".matrix across=outlet on=crossing show=date");

    assertThat(view.select(".view-title").text())
        .isEqualTo("Who carried which position: on Crossing");
    assertThat(view.select("thead th").eachText())
        .containsExactly("Actor", "Courier", "Gull", "Mera");
    assertThat(view.select("tbody th, tbody td").eachText())
        .containsExactly(
            "Ane Holt",
            "(+) conditional 12 Mar 2031",
            "\u2212 against 12 Mar 2031",
            "\u2212 against Jan 2031");
  }

  @Test
  void aStateStandsWhereItsGovernmentDoes() {
    Element view = placed(".matrix down=state show=date");

    assertThat(view.select("tbody th, tbody td").eachText())
        .containsExactly(
            "Norra 1 member speaks", "\u2212 against Ane Holt 12 Mar 2031", "nothing found");
    assertThat(view.select(".rule").get(0).text())
        .isEqualTo("Actors in none of these groups: Per Lund.");
  }

  @Test
  void aTimelineIsFilteredByLane() {
    assertThat(placed(".timeline lane=talks").select("li .title").eachText())
        .containsExactly("Talks");
  }

  @Test
  void coverageTellsHowMuchAndWhoWasFirst() {
    Element view = placed(".coverage on=crossing");

    assertThat(view.select(".counts tr").eachText())
        .containsExactly("Outlet Crossing 3 voices", "Courier 1", "Gull 1", "Mera 1 first");
    assertThat(view.select(".lines tbody tr").eachText())
        .containsExactly("Ane Holt on Crossing \u2212 against 12 Mar 2031 [3]");
    assertThat(placed(".coverage lane=talks").select(".counts tbody tr").eachText())
        .containsExactly("Talks 11 Mar 2031, 2 voices first yes not cited");
  }

  @Test
  void aHistoryNamesShiftsAndKeepsWhatWasCorrected() {
    assertThat(placed(".history actor=holt on=crossing").select("tbody tr").eachText())
        .containsExactly(
            "Ane Holt on Crossing",
            "Jan 2031 \u2212 against ruled out [1]",
            "12 Mar 2031 (+) conditional if Guarantee \"sign\" [2] shift from \u2212 against, Jan"
                + " 2031",
            "12 Mar 2031 \u2212 against never [3]");
    Element corrected = placed(".history actor=lund");
    assertThat(corrected.select("tbody tr").eachText())
        .containsExactly(
            "Per Lund on Toll",
            "Feb 2031 40 crowns 40 [4] corrected by 60 crowns, Feb 2031",
            "Feb 2031 60 crowns 60 [5]");
    assertThat(corrected.select("tr.wrong")).hasSize(1);
  }

  @Test
  void shiftsTellFromWhatToWhatByWhichWordsAndSource() {
    assertThat(placed(".shifts").select("tbody tr").eachText())
        .containsExactly(
            "Ane Holt on Crossing \u2212 against Jan 2031 [1] (+) conditional if Guarantee \"sign\""
                + " 12 Mar 2031 [2]");
  }

  @Test
  void conflictsTellWhatEachSourceSays() {
    assertThat(placed(".conflicts").select("tbody td p").eachText())
        .containsExactly(
            "(+) conditional if Guarantee \"sign\" 12 Mar 2031 [2]",
            "\u2212 against never 12 Mar 2031 [3]");
  }

  @Test
  void gapsConditionsAndAgreementAreTables() {
    assertThat(placed(".gaps").select("tbody tr").eachText())
        .containsExactly("Ane Holt Toll", "Per Lund Crossing");
    assertThat(placed(".conditions outlet=Courier").select("tbody tr").eachText())
        .containsExactly("Guarantee Ane Holt on Crossing: (+) conditional 12 Mar 2031 [2]");
    String both = "[no]{.against actor=lund on=crossing} [@gull-0401]\n";
    assertThat(placed(".agreement", both).select("tbody tr").eachText())
        .containsExactly("Ane Holt, Per Lund 1 of 1 Crossing");
  }

  @Test
  void sourcesKeepTheirNumbers() {
    assertThat(placed(".sources actor=lund").select("li").eachText())
        .containsExactly(
            "4. Report. Gull, 12 February 2031.", "5. Report. Gull, 14 February 2031.");
  }

  @Test
  void anEmptyViewSaysSo() {
    Element view = placed(".conflicts actor=lund from=2031-02-11");

    assertThat(view.select(".view-title").text())
        .isEqualTo("Conflicts: Per Lund, since 11 February 2031");
    assertThat(view.select(".empty").text()).isEqualTo("No conflicts as of 2 April 2031");
    assertThat(view.select(".rule, table")).isEmpty();
  }

  @Test
  void aTimelineOfThreeEntriesHasAPictureThatLeadsWhereItsListDoes() {
    Element view = placed(".timeline show=positions");

    assertThat(view.select(".view-title").text()).isEqualTo("Events and positions");
    assertThat(view.select("li .title a").eachAttr("href"))
        .containsExactlyElementsOf(view.select("svg.narrow a").eachAttr("href"));
    assertThat(view.select("svg desc").eachAttr("id"))
        .containsExactly("view.note.1..picture.wide", "view.note.1..picture.narrow");
    assertThat(placed(".timeline").select("svg, .said")).isEmpty();
  }

  @Test
  void positionsAmongEventsSayWhatWasHeld() {
    assertThat(
            placed(".timeline show=positions from=2031-03-12 to=2031-03-12")
                .select("li")
                .eachText())
        .containsExactly(
            "12 March 2031 Ane Holt on Crossing (+) conditional if Guarantee: \"sign\" [2]",
            "12 March 2031 Ane Holt on Crossing \u2212 against: never [3]");
  }

  @Test
  void aFrontPageThatPlacesAViewDoesNotShowItTwice() {
    Document page = front("::: {.matrix}\n:::\n\n::: {.timeline}\n:::\n");

    assertThat(page.select("#positions, #timeline")).isEmpty();
    assertThat(page.select("table.matrix, ol.timeline")).hasSize(2);
    assertThat(page.select("[id=view.index.1] table.matrix")).hasSize(1);
    assertThat(front("Words.\n").select("#positions, #timeline")).hasSize(2);
    assertThat(front("::: {.matrix}\n:::\n").select("#positions, #timeline")).hasSize(1);
  }

  @Test
  void aRecordThatWasCorrectedLinksToWhatCorrectsIt() {
    Document page = page("notes/note.html", "Words.\n");

    assertThat(page.select(".recorded .corrected").eachText())
        .containsExactly("corrected by 60 crowns, Feb 2031");
    assertThat(page.select(".mark:contains(60)").attr("id"))
        .isEqualTo(page.select(".recorded .corrected a").attr("href").replaceFirst(".*#", ""));
  }

  @Test
  void inPrintAWideMatrixIsPartedAndNoCellIsLost() {
    StringBuilder issues = new StringBuilder("== issues.yaml\n");
    StringBuilder note = new StringBuilder("== 10-note.md\n");
    for (int i = 1; i <= 9; i++) {
      issues.append("- {id: i%1$d, name: I%1$d, question: Question %1$d?}\n".formatted(i));
      note.append("[w%1$d]{.for actor=holt on=i%1$d} [@gull-0401]\n\n".formatted(i));
    }
    String text = issues + note.toString() + "::: {.matrix}\n:::\n";
    Document page = Jsoup.parse(WrittenProse.print(text));

    assertThat(page.select("table.matrix")).hasSize(3);
    assertThat(page.select("table.matrix tbody th .name").eachText())
        .containsExactly("Ane Holt", "Ane Holt", "Ane Holt");
    assertThat(page.select("td .words").eachText())
        .containsExactly("w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "w9");
    assertThat(page.select("table.matrix tr[id]")).isEmpty();
    assertThat(Jsoup.parse(WrittenProse.screen(text)).select("table.matrix")).hasSize(1);
  }

  private static Document front(String front) {
    return page("index.html", front);
  }

  private static Document page(String path, String front) {
    String text = "== pack.md\n" + front + "== 10-note.md\n" + RECORDS;
    return BuiltPages.parsed(
        HtmlRenderer.alone(WrittenProse.THEME).render(WrittenProse.briefing(text)).value().stream()
            .filter(found -> found.path().equals(path))
            .findFirst()
            .orElseThrow());
  }

  private static Element placed(String attributes) {
    return placed(attributes, "");
  }

  private static Element placed(String attributes, String more) {
    String text = RECORDS + "\n" + more + "\n::: {" + attributes + "}\n:::\n";
    Document page = Jsoup.parse(WrittenProse.screen(text));
    List<Element> views = page.select(".view");
    assertThat(views).hasSize(1);
    assertThat(page.select("[id=view.note.1]")).hasSize(1);
    return views.get(0);
  }
}
