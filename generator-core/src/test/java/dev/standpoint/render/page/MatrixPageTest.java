package dev.standpoint.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The matrix of a pack on its front page and in print. */
class MatrixPageTest {

  private static final String STATES =
      """
      == actors.yaml
      - {id: holt, name: Ane Holt, member-of: [{of: norra, as: Prime Minister}]}
      - {id: berg, name: Ida Berg, member-of: [{of: norra}]}
      - {id: vik, name: Jon Vik, member-of: [{of: skaria}]}
      - {id: norra, name: Norra, kind: state}
      - {id: skaria, name: Skaria, kind: state}
      == issues.yaml
      - {id: crossing, name: Crossing, question: Should the crossing be built?}
      - {id: toll, name: Toll, question: What toll?, kind: quantity, unit: crowns, applies-to: [norra]}
      == 10-note.md
      """;
  private static final String SAID =
      """
      [yes]{.for actor=holt on=crossing when=2031-01} [@gull-0401]

      [no]{.against actor=berg on=crossing when=2031-02} [@gull-0401]

      [maybe]{.mixed actor=vik on=crossing} [@gull-0401; @courier-0401]

      [60]{.says actor=holt on=toll qty=60 when=2031-01 via=unnamed} [@gull-0401]

      [40]{.says actor=holt on=toll qty=40 when=2031-02} [@gull-0401]
      """;

  @Test
  void membersStandBelowTheirGroupAndWhoIsAloneHasItsOwnRowOnly() {
    Document page = front(STATES + SAID);

    assertThat(names(page.select("#positions tbody:has(tr + tr) tr")))
        .containsExactly("Norra", "Ane Holt", "Ida Berg");
    assertThat(page.select("tr.member .name").eachText()).containsExactly("Ane Holt", "Ida Berg");
    assertThat(names(page.select("#positions tbody:not(:has(tr + tr)) tr")))
        .containsExactly("Jon Vik");
    assertThat(page.select("#positions tr:has(.name:contains(Jon)) .post").text())
        .isEqualTo("Skaria");
  }

  @Test
  void aGroupsCellSaysWhereItStandsAndWhoSaysSoInBrief() {
    Elements group = front(STATES + SAID).select("tbody.group tr:first-child");

    assertThat(group.select("td").eachText())
        .containsExactly(
            "split + for Ane Holt Jan 2031 \u2212 against Ida Berg Feb 2031",
            "40 crowns Ane Holt Feb 2031 shift");
    assertThat(group.select("th").attr("scope")).isEqualTo("rowgroup");
  }

  @Test
  void aGroupsRowTellsOfAMembersShiftThoughTheMemberAgrees() {
    String said =
        """
        [no]{.against actor=holt on=crossing when=2031-01} [@gull-0401]

        [yes]{.for actor="holt norra vik" on=crossing when=2031-02} [@gull-0401]
        """;

    assertThat(front(STATES + said).select("tbody.group tr:first-child td").text())
        .isEqualTo(
            "+ for yes Feb 2031 [1] 1 independent source Ane Holt says: + for, Feb 2031 shift");
  }

  @Test
  void whoDiffersFromTheGroupHasMarksToo() {
    String said =
        """
        [yes]{.for actor="norra holt vik" on=crossing when=2031-01} [@gull-0401]

        [no]{.against actor=holt on=crossing when=2031-02} [@gull-0401]
        """;

    assertThat(front(STATES + said).select("tbody.group tr:first-child td .others").text())
        .isEqualTo("Ane Holt says: \u2212 against, Feb 2031 [1] shift 1 independent source");
  }

  @Test
  void aGroupIsOpenedByALabelledBox() {
    Document page = front(STATES + SAID);

    assertThat(page.select(".group label.members").text()).isEqualTo("Show 2 members of Norra");
    assertThat(page.select("label input[type=checkbox]").size())
        .isEqualTo(page.select("label").size())
        .isEqualTo(2);
    assertThat(page.select("label.all").text()).isEqualTo("Show the members of all groups");
    assertThat(print(STATES + SAID).select("label, input")).isEmpty();
    assertThat(print(STATES + SAID).select("#positions tr.member")).hasSize(2);
  }

  @Test
  void aPackWithoutGroupsHasNothingToOpen() {
    assertThat(
            front("[no]{.against actor=lund on=crossing} [@gull-0401]")
                .select("#positions")
                .select("label, .group"))
        .isEmpty();
  }

  @Test
  void blanksOfDifferentKindsAreToldApart() {
    String said = SAID + "\n[none]{.silent actor=berg on=toll when=2031-02} [@gull-0401]\n";
    Document page = front(STATES + said);

    assertThat(row(page, "Jon Vik").select("td").eachText().get(1)).isEqualTo("not applicable");
    assertThat(row(page, "Ida Berg").select("td").eachText().get(1)).startsWith("\u2026 silent");
    assertThat(page.select(".legend li").eachText())
        .containsExactly(
            "+ for",
            "\u00b1 mixed",
            "\u2212 against",
            "\u2026 silent (asked, declined)",
            "n/a not applicable");
  }

  @Test
  void whatIsFoundIsShownThoughTheIssueDoesNotApply() {
    String said = SAID + "\n[50]{.says actor=vik on=toll qty=50} [@gull-0401]\n";

    assertThat(row(front(STATES + said), "Jon Vik").select("td").eachText().get(1))
        .startsWith("50 crowns");
  }

  @Test
  void theLegendHasOnlyWhatOccurs() {
    Document page = front(STATES + SAID);

    assertThat(page.select("#positions .rule b").eachText())
        .containsExactly("Shift", "1 independent source", "Day not given");
    assertThat(
            front("[no]{.against actor=lund on=crossing when=2031} [@gull-0401; @courier-0401]")
                .select("#positions .rule b, #positions .legend li")
                .eachText())
        .containsExactly("\u2212 against");
  }

  @Test
  void theUnitOfAQuantityStandsInTheHead() {
    assertThat(front(STATES + SAID).select("#positions thead th").eachText())
        .containsExactly(
            "Actor", "Crossing Should the crossing be built?", "Toll What toll? in crowns");
  }

  @Test
  void aTableOfGroupsHasMarksAndSaysHowManySpeak() {
    Element state = placed(".matrix down=state");

    assertThat(row(state, "Norra").select(".post").text()).isEqualTo("2 members speak");
    assertThat(row(state, "Norra").select("td").eachText())
        .containsExactly(
            "split + for Ane Holt: yes Jan 2031 [1] 1 independent source \u2212 against Ida Berg: no Feb"
                + " 2031 [1] 1 independent source",
            "40 crowns Ane Holt: 40 Feb 2031 [1] shift 1 independent source");
  }

  @Test
  void aGroupThatHoldsOnToWhatSourcesContradictIsMarked() {
    String left =
        """
        == actors.yaml
        - {id: holt, name: Ane Holt, member-of: [{of: norra, to: 2031-02}]}
        - {id: norra, name: Norra, kind: state}
        == 10-note.md
        [yes]{.for actor=holt on=crossing when=2031-01} [@gull-0401]

        [no]{.against actor=holt on=crossing when=2031-01} [@courier-0401]

        [maybe]{.mixed actor=holt on=crossing when=2031-03} [@gull-0401]

        ::: {.matrix down=state}
        :::
        """;

    assertThat(Jsoup.parse(WrittenProse.screen(left)).select(".view tbody td").text())
        .isEqualTo("\u2212 against Ane Holt: no Jan 2031 [2] conflict 1 independent source");
  }

  @Test
  void everyActorStandsAloneWhereThatIsAskedFor() {
    assertThat(names(placed(".matrix down=person").select("tbody tr")))
        .containsExactly("Ane Holt", "Ida Berg", "Jon Vik");
    assertThat(placed(".matrix down=person").select(".group, label")).isEmpty();
    assertThat(names(placed(".matrix").select("tbody tr")))
        .containsExactly("Norra", "Ane Holt", "Ida Berg", "Jon Vik");
  }

  @Test
  void aFrontPageSumsUpMoreThanEightIssues() {
    Document page = front(issues(9));

    assertThat(page.select("#positions table.matrix")).isEmpty();
    assertThat(page.select("#positions tbody tr").eachText())
        .hasSize(9)
        .contains("Issue 0 Yes? + for 2 \u2212 against 1", "Issue 1 Yes? + for 1");
    assertThat(page.select("#positions th a").eachAttr("href").get(0)).isEqualTo("issues/i0.html");
    assertThat(page.select("#positions .rule a").attr("href")).isEqualTo("positions.html");
    assertThat(front(issues(8)).select("#positions table.matrix")).hasSize(1);
  }

  @Test
  void aFrontPageSumsUpMoreThanFortyRows() {
    assertThat(front(actors(41)).select("#positions tbody tr").eachText())
        .containsExactly("Crossing Should it? + for 41");
    assertThat(front(actors(40)).select("#positions table.matrix")).hasSize(1);
  }

  @Test
  void aSumOfManyNumbersTellsTheLowestAndTheHighest() {
    StringBuilder said = new StringBuilder(actors(41));
    for (int i = 0; i < 5; i++) {
      said.append("\n[n%d]{.says actor=a%1$d on=toll qty=%1$d0} [@gull-0401]\n".formatted(i));
    }

    said.append("[u]{.undecided actor=a6 on=toll} [@gull-0401]\n");

    assertThat(front(said.toString()).select("#positions tbody tr").eachText())
        .contains("Toll What toll? 5 actors, from 0 crowns to 40 crowns ? undecided 1");
  }

  @Test
  void aMatrixIsNeverSummedUpInPrint() {
    assertThat(print(issues(9)).select("#positions table.matrix")).isNotEmpty();
    assertThat(print(actors(41)).select("#positions table.matrix tbody tr")).hasSize(41);
  }

  private static String issues(int number) {
    StringBuilder text = new StringBuilder("== issues.yaml\n");
    for (int i = 0; i < number; i++) {
      text.append("- {id: i%d, name: Issue %1$d, question: Yes?}\n".formatted(i));
    }
    text.append("== 10-note.md\n");
    for (int i = 0; i < number; i++) {
      text.append("[w]{.for actor=holt on=i%d} [@gull-0401]\n\n".formatted(i));
    }
    return text + "[w]{.for actor=lund on=i0} and [no]{.against actor=norra on=i0} [@gull-0401]\n";
  }

  private static String actors(int number) {
    StringBuilder text = new StringBuilder("== actors.yaml\n");
    for (int i = 0; i < number; i++) {
      text.append("- {id: a%d, name: Actor %1$d}\n".formatted(i));
    }
    text.append("== issues.yaml\n- {id: crossing, name: Crossing, question: Should it?}\n");
    text.append("- {id: toll, name: Toll, question: What toll?, kind: quantity, unit: crowns}\n");
    text.append("== 10-note.md\n");
    for (int i = 0; i < number; i++) {
      text.append("[w]{.for actor=a%d on=crossing} [@gull-0401]\n\n".formatted(i));
    }
    return text.toString();
  }

  static LongStream seeds() {
    return LongStream.range(0, 15);
  }

  /**
   * On screen in one table, in print in several, each with the heads and the actors it tells of.
   */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyCellWithWordsIsPrintedOnce(long seed) {
    String text = text(new Random(seed));
    Elements screen = positions(text).select("#by-group table.matrix");
    Elements printed = print(text).select("#positions table.matrix");

    assertThat(screen).hasSize(1);
    assertThat(filled(printed)).isEqualTo(filled(screen));
    assertThat(printed)
        .allSatisfy(table -> assertThat(table.select("thead th").size()).isBetween(2, 8));
    assertThat(printed.select("tbody:not(:has(td[data-issue]))")).isEmpty();
    assertThat(print(text).select("#positions .rule").text().contains("Rows that are blank"))
        .isEqualTo(printed.size() > 1);
  }

  private static Map<String, String> filled(Elements tables) {
    Map<String, String> cells = cells(tables);
    cells.values().removeIf(words -> words.equals("none") || words.equals("inapplicable"));
    return cells;
  }

  @Test
  void aMatrixOfManyCellsIsPrintedWithoutWordsForTheirHistoryHasThem() {
    StringBuilder text = new StringBuilder("== actors.yaml\n");
    IntStream.range(0, 21)
        .forEach(i -> text.append("- {id: a%d, name: Actor %1$d}\n".formatted(i)));
    text.append("== issues.yaml\n");
    IntStream.range(0, 20)
        .forEach(i -> text.append("- {id: i%d, question: Issue %1$d}\n".formatted(i)));
    text.append("== 10-note.md\n");
    for (int i = 0; i < 21; i++) {
      text.append("[so %d]{.for actor=a%1$d on=i%d} [@gull-0401]\n\n".formatted(i, i % 20));
    }
    Document print = print(text.toString());

    assertThat(print.select("#positions .words")).isEmpty();
    assertThat(print.select("#positions .value")).hasSize(21);
    assertThat(print.select(".view-history .words").eachText()).contains("so 0", "so 20");
  }

  @Test
  void aPrintedGroupOfFewStaysTogetherAndOfManyWithTheFirst() {
    assertThat(printedGroups(3)).containsExactly(4, 1);
    assertThat(printedGroups(5)).containsExactly(2, 4, 1);
  }

  /** How many rows are kept together. */
  private static List<Integer> printedGroups(int members) {
    StringBuilder text =
        new StringBuilder(
            """
            == actors.yaml
            - {id: norra, name: Norra, kind: state}
            - {id: skaria, name: Skaria, kind: state}
            - {id: lund, name: Per Lund, member-of: [{of: skaria}]}
            """);
    IntStream.range(0, members)
        .forEach(
            i ->
                text.append(
                    "- {id: a%d, name: Actor %1$d, member-of: [{of: norra}]}\n".formatted(i)));
    text.append("== 10-note.md\n[w]{.for actor=lund on=crossing} [@gull-0401]\n\n");
    IntStream.range(0, members)
        .forEach(i -> text.append("[w]{.for actor=a%d on=crossing} [@gull-0401]\n\n".formatted(i)));
    return print(text.toString()).select("#positions tbody").stream()
        .map(Element::childrenSize)
        .toList();
  }

  /** Rows and columns by their names, which are there once, with the words in the cells. */
  private static Map<String, String> cells(Elements tables) {
    Map<String, String> cells = new TreeMap<>();
    for (Element table : tables) {
      List<String> columns = table.select("thead th:not(.corner) .name").eachText();
      for (Element row : table.select("tbody tr")) {
        Elements found = row.select("td");
        assertThat(found).hasSameSizeAs(columns);
        for (int i = 0; i < columns.size(); i++) {
          String words =
              found.get(i).hasAttr("data-issue") ? found.get(i).text() : found.get(i).className();
          assertThat(cells.put(names(new Elements(row)) + columns.get(i), words)).isNull();
        }
      }
    }
    return cells;
  }

  private static String text(Random random) {
    int actors = 1 + random.nextInt(12);
    int issues = 1 + random.nextInt(30);
    StringBuilder text = new StringBuilder("== actors.yaml\n");
    for (int i = 0; i < actors; i++) {
      text.append("- {id: a%d, name: Actor %1$d, member-of: [{of: s%d}]}\n".formatted(i, i % 3));
    }
    for (int i = 0; i < 3; i++) {
      text.append("- {id: s%d, name: State %1$d, kind: state}\n".formatted(i));
    }
    text.append("== issues.yaml\n");
    for (int i = 0; i < issues; i++) {
      String applies = random.nextInt(4) == 0 ? ", applies-to: [s0]" : "";
      text.append("- {id: i%d, name: Issue %1$d, question: Yes?%s}\n".formatted(i, applies));
    }
    text.append("== 10-note.md\n");
    for (int i = 0; i < actors * issues; i++) {
      if (random.nextInt(3) == 0) {
        text.append(
            "[w%d]{.for actor=a%d on=i%d} [@gull-0401]\n\n".formatted(i, i % actors, i / actors));
      }
    }
    return text.append("[w]{.for actor=a0 on=i0} [@gull-0401]\n").toString();
  }

  private static Document front(String text) {
    return BuiltPages.parsed(
        HtmlRenderer.alone(WrittenProse.THEME).render(WrittenProse.briefing(text)).value().get(0));
  }

  private static Document positions(String text) {
    return HtmlRenderer.alone(WrittenProse.THEME)
        .render(WrittenProse.briefing(text))
        .value()
        .stream()
        .filter(page -> page.path().equals("positions.html"))
        .map(BuiltPages::parsed)
        .findFirst()
        .orElseThrow();
  }

  private static Document print(String text) {
    byte[] page =
        new PrintRenderer(WrittenProse.THEME)
            .render(WrittenProse.briefing(text))
            .value()
            .get(0)
            .bytes();
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
  }

  private static Element placed(String attributes) {
    String view = "\n::: {" + attributes + "}\n:::\n";
    return Jsoup.parse(WrittenProse.screen(STATES + SAID + view)).select(".view").get(0);
  }

  private static List<String> names(Elements rows) {
    return rows.select("th .name").eachText();
  }

  private static Element row(Element page, String name) {
    return page.select("tbody tr:has(.name:contains(" + name + "))").get(0);
  }
}
