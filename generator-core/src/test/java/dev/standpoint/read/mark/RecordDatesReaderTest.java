package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.RecordDates;
import dev.standpoint.read.TextPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a position was taken and when it became known, in the sample registers. */
class RecordDatesReaderTest {

  @Test
  void withoutDatesAPositionHasThoseOfItsSource() {
    RecordDates dates = dates("{.for actor=holt on=crossing source=courier}");

    assertThat(dates.when().text()).isEqualTo("2031-03-12");
    assertThat(dates.known().text()).isEqualTo("2031-03-12");
    assertThat(dates.basis()).isEqualTo(RecordDates.Basis.REPORTED);
  }

  @Test
  void theEarliestOfSeveralSourcesCounts() {
    RecordDates dates = dates("{.for actor=holt on=crossing source=\"courier mera\"}");

    assertThat(dates.when().text()).isEqualTo("2031-01-19");
  }

  @Test
  void aStatedDateSaysNothingAboutWhenItBecameKnown() {
    RecordDates dates = dates("{.for actor=holt on=crossing source=courier when=2031-02}");

    assertThat(dates.when().text()).isEqualTo("2031-02");
    assertThat(dates.known().text()).isEqualTo("2031-03-12");
    assertThat(dates.basis()).isEqualTo(RecordDates.Basis.STATED);
  }

  @Test
  void aKnownDateReplacesThatOfTheSource() {
    RecordDates dates = dates("{.for actor=holt on=crossing source=courier known=2031-04}");

    assertThat(dates.when().text()).isEqualTo("2031-03-12");
    assertThat(dates.known().text()).isEqualTo("2031-04");
    assertThat(dates.basis()).isEqualTo(RecordDates.Basis.REPORTED);
  }

  @ParameterizedTest
  @CsvSource({"source=letter", "source=letter when=2031", "source=letter known=2031"})
  void withoutADateOfTheSourceBothMustBeGiven(String keys) {
    TextPack read = TextPack.note("[a]{.for actor=holt on=crossing " + keys + "}");

    assertThat(read.position().dating()).isEqualTo(RecordDates.MISSING);
  }

  @Test
  void aFaultyDateMakesNoRecord() {
    TextPack read = TextPack.note("[a]{.for actor=holt on=crossing source=courier when=soon}");

    assertThat(read.positions()).isEmpty();
    assertThat(read.codes()).containsExactly("bad-date");
  }

  private static RecordDates dates(String attributes) {
    return TextPack.sound("[a]" + attributes).position().dating();
  }
}
