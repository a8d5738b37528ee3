package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became known later is in no byte of any file. */
class AsOfDataTest {

  private static final String TEXT =
      """
      Holt [would]{.for #yes actor=holt on=crossing} [@mera-0119]. Talks
      [went on]{.event #talks when=2031-01-18} [@mera-0119].
      == 20-late-collapse.md
      # Collapse {source=post-0401}

      Holt [would not]{.against #latecomer actor=holt on=crossing supersedes=yes}; Lund
      [asks for a toll]{.says actor=lund on=toll qty=60} and the [talks collapse]{.event #breakdown when=2031-03-30}.
      The [talks]{.event #reprise same=talks} were long. [Old words]{.against #old actor=holt on=guarantee known=2031-01 source=mera-0119}.
      == actors.yaml
      - id: holt
        name: Ane Holt
        member-of:
          - {of: cabinet, as: Prime Minister, from: 2029-06, to: 2031-04}
          - {of: opposition, as: Fallen Minister, from: 2031-04}
      - {id: cabinet, name: Cabinet, kind: organization}
      - {id: opposition, name: Fallen party, kind: organization}
      - {id: lund, name: Per Lund}
      """;

  @Test
  void noFileContainsAnythingKnownLater() {
    Data data = Data.asOf("2031-02-01", TEXT);

    assertThat(data.files())
        .allSatisfy(
            (name, file) -> {
              if (!name.equals("pack.schema.json")) {
                assertThat(file)
                    .as(name)
                    .doesNotContainIgnoringCase("collapse")
                    .doesNotContain(
                        "latecomer", "breakdown", "reprise", "post-0401", "Post", "toll")
                    .doesNotContain("Lund", "lund", "Fallen", "opposition", "2031-03", "2031-04");
              }
            });
    assertThat(data.file("pack.json")).contains("Prime Minister", "\"asOf\": \"2031-02-01\"");
  }

  @Test
  void aRecordOutlivesTheNoteThatWasNotKnownYet() {
    Csv positions = Csv.read(Data.asOf("2031-02-01", TEXT).file("positions.csv"));

    assertThat(positions.column("id")).containsExactly("yes", "old");
    assertThat(positions.column("note")).containsExactly("10-note.md", "");
    assertThat(positions.column("line")).containsExactly("1", "");
    assertThat(positions.column("superseded_by")).containsExactly("", "");
  }

  @Test
  void aLaterReportAndALaterCorrectionComeWithTheirDay() {
    Data data = Data.asOf("2031-04-01", TEXT);

    assertThat(Csv.read(data.file("positions.csv")).column("superseded_by"))
        .containsExactly("latecomer", "", "", "");
    assertThat(Csv.read(data.file("events.csv")).column("sources"))
        .containsExactly("mera-0119; post-0401", "post-0401");
  }

  @Test
  void theDayOfThePackIsTheOnlyTimeStamp() {
    Data data = Data.asOf("2031-02-01", TEXT);

    assertThat(data.file("timeline.ics")).contains("DTSTAMP:20310201T000000Z\r\n");
    assertThat(ChangesAtomTest.read(data.file("changes.atom")).getUpdated().toInstant())
        .hasToString("2031-02-01T00:00:00Z");
  }

  @Test
  void aDayBeforeAllTimeStampsIsTheFirstOfThem() {
    Data data =
        Data.of(
            """
            Holt [would]{.for actor=holt on=crossing when=-0044 known=-0044-03-15} [@letter].
            == sources.yaml
            - {id: letter, title: A letter, issued: -0044-03-15}
            """);

    assertThat(data.briefing().asOf()).isEqualTo("-0044-03-15");
    assertThat(PackJsonTest.violationsIn(data.file("pack.json"))).isEmpty();
    assertThat(ChangesAtomTest.read(data.file("changes.atom")).getEntries()).hasSize(1);
    assertThat(data.file("changes.atom")).contains("<updated>0001-01-01T00:00:00Z</updated>");
  }

  @Test
  void asOfItsLastDayNothingIsLeftOutOfAPack() {
    Pack pack = PackText.pack(TEXT);

    assertThat(Data.of(pack, Optional.of(LocalDate.of(2031, 4, 1))).files())
        .isEqualTo(Data.of(pack, Optional.empty()).files());
  }

  @Test
  void beforeTheFirstRecordEveryFileExistsWithoutRecords() {
    Data data = Data.asOf("1999-01-01", TEXT);

    assertThat(PackJsonTest.violationsIn(data.file("pack.json"))).isEmpty();
    assertThat(TimelineIcsTest.events(data.file("timeline.ics"))).isEmpty();
    assertThat(ChangesAtomTest.read(data.file("changes.atom")).getEntries()).isEmpty();
    assertThat(Csv.read(data.file("positions.csv")).rows()).isEmpty();
    assertThat(Json.array(data.file("sources.json"))).isEqualTo(List.of());
  }
}
