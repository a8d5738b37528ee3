package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.record.EventId;
import dev.standpoint.model.record.PositionId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordCollectorTest {

  private final RecordCollector records = new RecordCollector();

  @Test
  void everyIdInAListIsAReferenceWithItsPlace() {
    records.refer(Map.of(RecordKey.ACTOR, written("holt, lund")));
    records.refer(Map.of(RecordKey.ACTING_FOR, written("norra")));

    assertThat(records.actors())
        .extracting(ref -> ref.id() + " " + ref.at().column())
        .containsExactly("holt 5", "lund 11", "norra 5");
  }

  @Test
  void conditionsReferToIssuesUnlessTheyAreInWords() {
    records.refer(Map.of(RecordKey.IF, written("toll; !route; the loan is safe")));

    assertThat(records.issues())
        .extracting(ref -> ref.id() + " " + ref.at().column() + "+" + ref.at().length())
        .containsExactly("toll 5+4", "route 12+5");
  }

  @Test
  void correctionsAndFurtherReportsReferToRecords() {
    records.refer(Map.of(RecordKey.SUPERSEDES, written(" first ")));
    records.refer(Map.of(RecordKey.SAME, written("vik")));

    assertThat(records.superseded()).extracting(ref -> ref.id()).containsExactly(id("first"));
    assertThat(records.same()).extracting(ref -> ref.id()).containsExactly(new EventId("vik"));
  }

  @Test
  void otherKeysReferToNothing() {
    records.refer(Map.of(RecordKey.WHEN, written("2031"), RecordKey.PLACE, written("Vik")));

    assertThat(records.actors()).isEmpty();
    assertThat(records.issues()).isEmpty();
    assertThat(records.sources()).isEmpty();
  }

  @Test
  void onlyGeneratedIdsHaveABase() {
    records.addBase(id("abcdefgh"), "abcdefgh");

    assertThat(records.base(id("abcdefgh"))).contains("abcdefgh");
    assertThat(records.base(id("mine"))).isEmpty();
  }

  private static PositionId id(String value) {
    return new PositionId(value);
  }

  private static Located written(String value) {
    return new Located(value, new Span("a.md", 1, 5, value.length()));
  }
}
