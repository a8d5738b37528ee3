package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.NoteProse;
import dev.standpoint.assemble.ViewText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.Tlp;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedRecordsTest {

  @Test
  void anEntryOfARegisterThatNoRecordNamesStaysOut() {
    PublishedRecords records = records("[a]{.says actor=lund on=toll qty=40} [@gull-0401]\n");

    assertThat(actors(records)).containsExactly("lund");
    assertThat(issues(records)).containsExactly("toll");
  }

  @Test
  void theGroupsOfANamedActorArePublishedInTheOrderOfTheRegister() {
    assertThat(actors(records("[a]{.for actor=holt on=crossing} [@gull-0401]\n")))
        .containsExactly("holt", "gov-norra", "norra");
  }

  @Test
  void theMembersOfANamedGroupAreNot() {
    assertThat(actors(records("[a]{.for actor=norra on=crossing} [@gull-0401]\n")))
        .containsExactly("norra");
  }

  @Test
  void anActorSpokenForIsPublished() {
    assertThat(actors(records("[a]{.for actor=lund on=crossing acting-for=norra} [@gull-0401]\n")))
        .containsExactly("lund", "norra");
  }

  @Test
  void anActorOfAnEventIsPublished() {
    assertThat(actors(records("[talks]{.event actors=lund} [@gull-0401]\n")))
        .containsExactly("lund");
  }

  @Test
  void anIssueOfAConditionIsPublished() {
    assertThat(issues(records("[a]{.for actor=holt on=crossing if=\"!guarantee\"} [@gull-0401]\n")))
        .containsExactly("crossing", "guarantee");
    assertThat(issues(records("[a]{.for actor=holt on=crossing if=\"a vote\"} [@gull-0401]\n")))
        .containsExactly("crossing");
  }

  @Test
  void theLabelIsTheStrictestOfTextsAndRecords() {
    String green = "[a]{.for actor=holt on=crossing tlp=green} [@gull-0401]\n\n";
    String amber = "[talks]{.event tlp=amber+strict} [@gull-0401]\n";

    assertThat(records("Words.\n").label()).isEmpty();
    assertThat(records(green).label()).contains(Tlp.GREEN);
    assertThat(records(green + amber).label()).contains(Tlp.AMBER_STRICT);
  }

  @Test
  void correctedPositionsAreAmongTheRecordsWithTheirCorrection() {
    PublishedRecords records =
        records(
            """
            [a]{.for actor=holt on=crossing #was} [@gull-0401]
            [b]{.against actor=holt on=crossing supersedes=was #is} [@gull-0402]
            """);

    assertThat(records.positions()).extracting(Position::id).hasSize(2);
    assertThat(records.correctionOf(new PositionId("was"))).contains(new PositionId("is"));
    assertThat(records.correctionOf(new PositionId("is"))).isEmpty();
  }

  @Test
  void reportsOfOneEventAreTwoRecordsAndOneEntryOfTheTimeline() {
    PublishedRecords records =
        records("[talks]{.event #talks} [@gull-0401] and [more]{.event same=talks} [@mera-0402]\n");

    assertThat(records.events()).extracting(Event::title).containsExactly("talks", "more");
    assertThat(records.timeline()).hasSize(1);
    assertThat(records.sources(records.timeline().get(0).event().evidence()))
        .extracting(source -> source.id().value())
        .containsExactly("gull-0401", "mera-0402");
  }

  @Test
  void aRecordNamesItsNoteUnlessTheNoteBecameKnownLater() {
    String text = "# Later {source=gull-0601}\n\n[a]{.for actor=holt on=crossing} [@gull-0401]\n";
    PublishedRecords now = records(text);
    PublishedRecords then = PublishedRecords.of(NoteProse.briefing("2031-04-01", text));

    assertThat(now.note(now.positions().get(0).location())).contains("10-note.md");
    assertThat(then.positions()).hasSize(1);
    assertThat(then.note(then.positions().get(0).location())).isEmpty();
  }

  @Test
  void anIdentifierDependsOnThePublisherThePackAndTheThingAlone() {
    String text = "[a]{.for actor=holt on=crossing} [@gull-0401]\n";
    String front = "== pack.md\n---\ntitle: T\npublisher: Desk North\n---\n== 10-note.md\n";

    assertThat(records(text).uuid("feed")).hasToString("5c41582e-cba8-366c-bce3-4682be280296");
    assertThat(records("Other words.\n").uuid("feed")).isEqualTo(records(text).uuid("feed"));
    assertThat(records(text).uuid("pack")).hasToString("07670eab-72de-34de-8013-261c58c49870");
    assertThat(records(front + text).uuid("feed"))
        .hasToString("2d336e76-ead4-35db-b0fa-c7c8a6e89437");
  }

  private static PublishedRecords records(String text) {
    return PublishedRecords.of(ViewText.briefing(text));
  }

  private static List<String> actors(PublishedRecords records) {
    return records.actors().stream().map(actor -> actor.id().value()).toList();
  }

  private static List<String> issues(PublishedRecords records) {
    return records.issues().stream().map(issue -> issue.id().value()).toList();
  }
}
