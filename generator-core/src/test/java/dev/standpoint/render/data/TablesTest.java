package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What the tables say, read back. */
class TablesTest {

  private static final Data GOLDEN = Data.golden();
  private static final Csv POSITIONS = Csv.read(GOLDEN.file("positions.csv"));
  private static final Csv EVENTS = Csv.read(GOLDEN.file("events.csv"));
  private static final Csv STATEMENTS = Csv.read(GOLDEN.file("statements.csv"));

  @Test
  void columnsOfPositionsAreThoseOfTheContract() {
    assertThat(String.join(",", POSITIONS.columns()))
        .isEqualTo(
            "id,actor,acting_for,issue,stance,quantity,choice,when,known,mode,via,words,condition,"
                + "sources,grade,tlp,superseded_by,note,line,language");
  }

  @Test
  void columnsOfEventsAreThoseOfTheContract() {
    assertThat(String.join(",", EVENTS.columns()))
        .isEqualTo("id,when,known,title,status,lane,actors,place,sources,note,line,language");
  }

  @Test
  void columnsOfStatementsAreThoseOfDiscourseNetworkAnalyzerAndOurs() {
    assertThat(String.join(",", STATEMENTS.columns()))
        .isEqualTo(
            "id,date,person,organization,concept,agreement,text,source,stance,when,tlp,language");
  }

  @Test
  void aPositionHasWhatItsMarkSays() {
    assertThat(filled(POSITIONS, "sign"))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("id", "sign"),
                Map.entry("actor", "holt"),
                Map.entry("issue", "crossing"),
                Map.entry("stance", "conditional"),
                Map.entry("when", "2031-03-12"),
                Map.entry("known", "2031-03-12"),
                Map.entry("mode", "quote"),
                Map.entry("words", "\"sign the day the guarantee arrives\""),
                Map.entry("condition", "guarantee; a safe loan"),
                Map.entry("sources", "courier-0312"),
                Map.entry("note", "10-courier.md"),
                Map.entry("line", "4"),
                Map.entry("language", "en")));
  }

  @Test
  void correctedPositionsNameTheirCorrection() {
    String correction = filled(POSITIONS, "early").getOrDefault("superseded_by", "");

    assertThat(filled(POSITIONS, correction)).containsEntry("stance", "against");
  }

  @Test
  void aRejectionIsAgainstANumber() {
    Csv rejection =
        positions(
            "[no]{.against #no actor=lund on=toll qty=>60} and [so]{.says #so actor=lund on=toll qty=-5}");

    assertThat(filled(rejection, "no"))
        .containsEntry("stance", "against")
        .containsEntry("quantity", ">60");
    assertThat(filled(rejection, "so")).doesNotContainKey("stance").containsEntry("quantity", "-5");
  }

  @Test
  void datesAreAsWritten() {
    Csv written =
        positions(
            "[a]{.for #a actor=lund on=crossing when=-0044-03-15} [b]{.for #b actor=lund on=crossing when=../2031}");

    assertThat(written.column("when")).containsExactly("-0044-03-15", "../2031");
  }

  @Test
  void aConditionIsAsInItsAttribute() {
    Csv written =
        positions("[a]{.conditional actor=lund on=crossing if=\"!guarantee; =a safe loan\"}");

    assertThat(written.column("condition")).containsExactly("!guarantee; =a safe loan");
    assertThat(
            positions("[a]{.conditional actor=lund on=crossing if=\"= so much\"}")
                .column("condition"))
        .containsExactly("'= so much");
  }

  @Test
  void anEventHasOneRowWithTheSourcesOfItsReports() {
    Csv events =
        Csv.read(
            Data.of(
                    "The [talks]{.event #talks when=2031-03-11} [@courier-0312], [again]{.event same=talks}"
                        + " [@mera-0313].\n")
                .file("events.csv"));

    assertThat(events.column("id")).containsExactly("talks");
    assertThat(events.column("sources")).containsExactly("courier-0312; mera-0313");
  }

  @Test
  void aPersonSpeaksForTheGroupOfThatDay() {
    List<String> organizations =
        statements(
                """
            [a]{.for actor=holt on=crossing when=2028-01} [@courier-0312],
            [b]{.for actor=holt on=crossing when=2031-01} [@courier-0312],
            [c]{.for actor=holt on=crossing when=2031-02 acting-for=norra} [@courier-0312]
            """)
            .column("organization");

    assertThat(organizations).containsExactly("", "Government of Norra", "Norra");
  }

  @Test
  void anOrganizationIsNotAPerson() {
    Csv statement = statements("[a]{.for actor=norra on=crossing} [@courier-0312].\n");

    assertThat(statement.column("person")).containsExactly("");
    assertThat(statement.column("organization")).containsExactly("Norra");
  }

  @Test
  void aPositionOnNoSideHasNoStatementAndOneOnBothSidesHasTwo() {
    Csv statements =
        statements(
            """
            [a]{.for #a actor=holt on=crossing} [@courier-0312],
            [b]{.conditional #b actor=holt on=crossing if=guarantee} [@courier-0312],
            [c]{.mixed #c actor=holt on=crossing} [@courier-0312],
            [d]{.against #d actor=holt on=crossing} [@courier-0312],
            [e]{.undecided #e actor=holt on=crossing} [@courier-0312],
            [f]{.silent #f actor=holt on=crossing} [@courier-0312],
            [g]{.says #g actor=holt on=route choice=north} [@courier-0312],
            [h]{.against #h actor=holt on=route choice=north} [@courier-0312],
            [i]{.says #i actor=holt on=toll qty=<40} [@courier-0312]
            """);

    assertThat(statements.rows())
        .extracting(row -> row.get("id") + row.get("agreement") + " " + row.get("concept"))
        .containsExactly(
            "a1 Crossing",
            "b1 Crossing",
            "c1 Crossing",
            "c0 Crossing",
            "d0 Crossing",
            "g1 Route: Northern route",
            "h0 Route: Northern route",
            "i1 Toll: under 40 crowns");
  }

  private static Csv positions(String marks) {
    return Csv.read(Data.of("Lund: " + marks + " [@courier-0312].\n").file("positions.csv"));
  }

  private static Csv statements(String text) {
    return Csv.read(Data.of(text).file("statements.csv"));
  }

  /** The cells of a row that hold anything. */
  private static Map<String, String> filled(Csv table, String id) {
    CSVRecord row =
        table.rows().stream().filter(r -> r.get("id").equals(id)).findFirst().orElseThrow();
    Map<String, String> cells = row.toMap();
    cells.values().removeIf(String::isEmpty);
    return cells;
  }
}
