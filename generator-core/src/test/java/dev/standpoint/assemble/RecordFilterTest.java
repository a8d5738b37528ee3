package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFilterTest {

  private static final Pack PACK =
      PackText.pack(
          """
          == sources.yaml
          - {id: undated, outlet: Gull, title: Report}
          == 10-note.md
          [a]{.for actor=holt on=crossing when=2031-03} [@gull-0312]

          [talks]{.event when=2031-03 actors=holt lane=talks known=2031-03} [@undated]
          """);

  @ParameterizedTest
  @CsvSource({
    "'', true, true",
    "on=crossing, true, false",
    "lane=talks, false, true",
    "on=crossing lane=talks, true, true",
    "actor=holt, true, true"
  })
  void issuesAloneAskForPositionsAndLanesAloneForEvents(
      String attributes, boolean positions, boolean events) {
    RecordFilter filter = filter(attributes);

    assertThat(filter.wantsPositions()).isEqualTo(positions);
    assertThat(filter.wantsEvents()).isEqualTo(events);
  }

  @Test
  void outletsAndDatesAreNotASubject() {
    assertThat(filter("outlet=Gull from=2031-01 to=2031-12").hasSubject()).isFalse();
    assertThat(filter("actor=holt").hasSubject()).isTrue();
    assertThat(filter("on=crossing").hasSubject()).isTrue();
    assertThat(filter("lane=talks").hasSubject()).isTrue();
  }

  @Test
  void lanesDoNotFilterPositionsAndIssuesDoNotFilterEvents() {
    Position position = PACK.positions().entries().get(0);
    Event event = PACK.events().entries().get(0);

    assertThat(filter("lane=streets").isAbout(position)).isTrue();
    assertThat(filter("lane=streets").isAbout(event)).isFalse();
    assertThat(filter("on=toll").isAbout(position)).isFalse();
    assertThat(filter("on=toll").isAbout(event)).isTrue();
    assertThat(filter("actor=lund").isAbout(position)).isFalse();
    assertThat(filter("actor=lund").isAbout(event)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "from=2031-03-31, true",
    "from=2031-04, false",
    "to=2031-03-01, true",
    "to=2031-02, false",
    "from=2031-03-10 to=2031-03-11, true",
    "from=2030 to=2032, true",
    "'', true"
  })
  void aDateIsBetweenTwoOthersIfTheyShareADay(String attributes, boolean between) {
    assertThat(filter(attributes).isBetween(Edtf.parse("2031-03").orElseThrow()))
        .isEqualTo(between);
  }

  @Test
  void aSourceWithoutADateIsBetweenNoDates() {
    var undated = PACK.sources().entries().get(0);

    assertThat(undated.issued()).isNull();
    assertThat(filter("").isIssuedBetween(undated)).isTrue();
    assertThat(filter("from=2031").isIssuedBetween(undated)).isFalse();
    assertThat(filter("to=2031").isIssuedBetween(undated)).isFalse();
  }

  @Test
  void oneSourceOfAnOutletIsEnough() {
    Position position = PACK.positions().entries().get(0);

    assertThat(filter("outlet=Gull").isCarried(position.evidence())).isTrue();
    assertThat(filter("outlet=\"Courier, Gull\"").isCarried(position.evidence())).isTrue();
    assertThat(filter("outlet=Courier").isCarried(position.evidence())).isFalse();
    assertThat(filter("").hasOutlets()).isFalse();
  }

  private static RecordFilter filter(String attributes) {
    return new RecordFilter(PACK, ViewText.view(attributes).filter());
  }
}
