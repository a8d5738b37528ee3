package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The value, the dates and the mode of a position. */
class RecordValuesTest {

  @Test
  void datesDefaultToThoseOfTheEarliestSource() {
    RecordDates dating = dating("[@courier; @mera; @letter]", "");

    assertThat(dating.when().text()).isEqualTo("2031-01-19");
    assertThat(dating.known().text()).isEqualTo("2031-01-19");
    assertThat(dating.basis()).isEqualTo(RecordDates.Basis.REPORTED);
  }

  @Test
  void aStatedDateIsKnownFromTheEarliestSource() {
    RecordDates dating = dating("[@courier]", "when=2031-01~");

    assertThat(dating.when().text()).isEqualTo("2031-01~");
    assertThat(dating.known().text()).isEqualTo("2031-03-12");
    assertThat(dating.basis()).isEqualTo(RecordDates.Basis.STATED);
  }

  @Test
  void whenItWasKnownDoesNotSayWhenItWasSaid() {
    RecordDates dating = dating("[@courier]", "known=2031-04");

    assertThat(dating.when().text()).isEqualTo("2031-03-12");
    assertThat(dating.known().text()).isEqualTo("2031-04");
    assertThat(dating.basis()).isEqualTo(RecordDates.Basis.REPORTED);
  }

  @Test
  void anUndatedSourceServesMarksWithBothDates() {
    assertThat(dating("[@letter]", "when=2031 known=2032").basis())
        .isEqualTo(RecordDates.Basis.STATED);
    assertThat(dating("[@letter]", "when=2031")).isEqualTo(RecordDates.MISSING);
    assertThat(dating("[@letter]", "")).isEqualTo(RecordDates.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"no\"", "“no”", "„no“", "«no»", "‘no’", "*\"no\"*", "\"no, not now\""})
  void wordsInQuotationMarksAreAQuote(String words) {
    assertThat(mode(words, "")).isEqualTo(Mode.QUOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "\"no\" and \"never\"", "says \"no\"", "\"no", "\"\""})
  void otherWordsAreAParaphrase(String words) {
    assertThat(mode(words, "")).isEqualTo(Mode.PARAPHRASE);
  }

  @Test
  void theAuthorsModeWins() {
    assertThat(mode("\"no\"", "mode=reported")).isEqualTo(Mode.REPORTED);
  }

  @Test
  void anAssessmentIsInferredUnlessItSaysOtherwise() {
    TextPack pack =
        TextPack.sound(
            """
            ---
            {actor: holt, on: crossing, source: courier}
            ---
            # Ours {.assessment}

            [one]{.for} ["two"]{.for} [three]{.for mode=paraphrase}

            # Theirs

            [four]{.for}

            ::: {.assessment}
            [five]{.for}
            :::
            """);

    assertThat(pack.positions())
        .extracting(position -> position.statement().mode())
        .containsExactly(
            Mode.INFERRED, Mode.INFERRED, Mode.PARAPHRASE, Mode.PARAPHRASE, Mode.INFERRED);
  }

  @ParameterizedTest
  @CsvSource({
    "40, 40",
    "40..60, 40..60",
    "..60, ..60",
    "40.., 40..",
    "<40, <40",
    ">40, >40",
    "-2.50, -2.5"
  })
  void sayingAQuantity(String written, String key) {
    TextPack pack = TextPack.sound(toll("says", written));

    assertThat(pack.position().value()).isInstanceOf(Quantity.class);
    assertThat(pack.position().value().key()).isEqualTo(key);
  }

  @Test
  void sayingAChoice() {
    assertThat(TextPack.sound(mark(".says on=route choice=north")).position().value())
        .isEqualTo(new Choice("north"));
  }

  @Test
  void beingAgainstAQuantityOrChoiceRejectsIt() {
    Rejection noToll = new Rejection(Quantity.parse("40").orElseThrow());

    assertThat(TextPack.sound(toll("against", "40")).position().value()).isEqualTo(noToll);
    assertThat(TextPack.sound(mark(".against on=route choice=south")).position().value())
        .isEqualTo(new Rejection(new Choice("south")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"crossing", "toll", "route"})
  void undecidedAndSilentGoWithEveryIssue(String issue) {
    assertThat(TextPack.sound(mark(".undecided on=" + issue)).position().value())
        .isEqualTo(Stance.UNDECIDED);
    assertThat(TextPack.sound(mark(".silent on=" + issue)).position().value())
        .isEqualTo(Stance.SILENT);
  }

  @Test
  void viaUnnamedMarksAnUnnamedPerson() {
    assertThat(TextPack.sound(mark(".for on=crossing via=unnamed")).position().statement())
        .returns(true, statement -> statement.unnamed());
  }

  private static String toll(String kind, String quantity) {
    return mark("." + kind + " on=toll qty=" + quantity);
  }

  private static String mark(String attributes) {
    return "[words]{actor=holt source=courier " + attributes + "}";
  }

  private static RecordDates dating(String citations, String keys) {
    return TextPack.sound("[no]{.against actor=holt on=crossing " + keys + "} " + citations)
        .position()
        .dating();
  }

  private static Mode mode(String words, String keys) {
    String attributes = "]{.for actor=holt on=crossing source=courier " + keys + "}";
    return TextPack.sound("[" + words + attributes).position().statement().mode();
  }
}
