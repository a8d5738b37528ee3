package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.ViewText;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTextTest {

  private static final String SOURCES =
      """
      == sources.yaml
      - {id: full, title: Summit ends, outlet: Courier, url: "https://c.example/12", issued: 2031-03-12}
      - {id: letter, title: Letter, issued: 2031-03-12}
      == 10-note.md
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".for on=crossing            | Ane Holt \u00b7 Crossing: for",
        ".silent on=crossing         | Ane Holt \u00b7 Crossing: silent",
        ".says on=toll qty=40..60    | Ane Holt \u00b7 Toll: 40\u201360 crowns",
        ".says on=route choice=north | Ane Holt \u00b7 Route: Northern route",
      })
  void aTitleSaysWhoOnWhatAndWhich(String attributes, String title) {
    PublishedRecords records = records("[w]{%s actor=holt} [@full]".formatted(attributes));

    assertThat(new RecordText(records).title(records.positions().get(0))).isEqualTo(title);
  }

  @Test
  void theTitleOfAShiftHasBothValues() {
    PublishedRecords records =
        records(
            """
            [a]{.says actor=lund on=toll qty=40 when=2031-01} [@full]
            [b]{.says actor=lund on=toll qty=60 when=2031-02} [@full]
            """);

    assertThat(new RecordText(records).title(records.views().shifts().get(0)))
        .isEqualTo("Per Lund \u00b7 Toll: 40 crowns \u2192 60 crowns");
  }

  @Test
  void aDateIsInWordsAndAsWritten() {
    RecordText text = new RecordText(records("Words.\n"));

    assertThat(text.date(Edtf.parse("2031-01~").orElseThrow()))
        .isEqualTo("about January 2031 (2031-01~)");
  }

  @Test
  void anEventThatTookPlaceHasNoStatus() {
    RecordText text = new RecordText(records("Words.\n"));

    assertThat(text.status(Event.Status.UNSTATED)).isEmpty();
    assertThat(text.status(Event.Status.PLANNED)).isEqualTo("planned");
    assertThat(text.status(Event.Status.CANCELLED)).isEqualTo("cancelled");
    assertThat(text.status(Event.Status.ALLEGED)).isEqualTo("alleged");
  }

  @Test
  void actorsAreListedByName() {
    PublishedRecords records = records("[w]{.event actors=\"lund holt\"} [@full]\n");

    assertThat(new RecordText(records).actors(records.events().get(0)))
        .isEqualTo("Per Lund, Ane Holt");
  }

  @Test
  void conditionsAreOneClause() {
    PublishedRecords records =
        records("[w]{.for actor=holt on=crossing if=\"guarantee; !toll; a vote\"} [@full]\n");
    RecordText text = new RecordText(records);

    assertThat(text.conditions(records.positions().get(0).conditions()))
        .isEqualTo("if Guarantee; no Toll; a vote");
    assertThat(text.conditions(List.of())).isEmpty();
  }

  @Test
  void aSourceIsItsOutletItsTitleTheLocatorAndTheAddress() {
    assertThat(sources("@full, p. 3"))
        .isEqualTo("Courier: Summit ends, p. 3 <https://c.example/12>");
  }

  @Test
  void aSourceLacksWhatItDoesNotHave() {
    assertThat(sources("@letter")).isEqualTo("Letter");
    assertThat(sources("@letter, p. 3")).isEqualTo("Letter, p. 3");
  }

  @Test
  void everyCitationHasALine() {
    assertThat(sources("@letter; @full"))
        .isEqualTo("Letter\nCourier: Summit ends <https://c.example/12>");
  }

  @Test
  void emptyTextsAreNotJoined() {
    assertThat(RecordText.joined(", ", "", "a", "", "b", "")).isEqualTo("a, b");
    assertThat(RecordText.joined(", ", "", "")).isEmpty();
    assertThat(RecordText.joined(", ")).isEmpty();
  }

  private static String sources(String citations) {
    PublishedRecords records = records("[w]{.for actor=holt on=crossing} [" + citations + "]\n");
    Position position = records.positions().get(0);
    return new RecordText(records).sources(position.evidence().citations());
  }

  private static PublishedRecords records(String note) {
    return PublishedRecords.of(ViewText.briefing(SOURCES + note));
  }
}
