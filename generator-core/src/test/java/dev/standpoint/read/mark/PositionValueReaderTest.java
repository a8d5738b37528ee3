package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.read.TextPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value of a position on each kind of issue, in the sample registers. */
class PositionValueReaderTest {

  @Test
  void onAnIssueOfStancesTheClassIsTheValue() {
    assertThat(value(".conditional on=crossing")).isEqualTo(Stance.CONDITIONAL);
  }

  @Test
  void onOtherIssuesTheKeyIsTheValue() {
    assertThat(value(".says on=toll qty=40..60")).isInstanceOf(Quantity.class);
    assertThat(value(".says on=toll qty=40..60").key()).isEqualTo("40..60");
    assertThat(value(".says on=route choice=north")).isEqualTo(new Choice("north"));
  }

  @Test
  void againstAnAmountRejectsIt() {
    assertThat(value(".against on=route choice=north"))
        .isEqualTo(new Rejection(new Choice("north")));
    assertThat(value(".against on=toll qty=40")).isInstanceOf(Rejection.class);
  }

  @Test
  void anInheritedAmountMayBeForOtherMarks() {
    TextPack read =
        TextPack.sound(
            "::: {actor=holt source=courier qty=40}\n[a]{.for on=crossing} [b]{.says on=toll}\n:::");

    assertThat(read.positions()).extracting(p -> p.value().key()).containsExactly("for", "40");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".says on=crossing|1:6|issue \"crossing\" asks for a stance, not for .says"
            + " - write .for, .conditional, .mixed or .against [wrong-issue-kind]",
        ".for on=toll|1:6|issue \"toll\" asks for a quantity, not for a stance"
            + " - write .says with qty= [wrong-issue-kind]",
        ".for on=route|1:6|issue \"route\" asks for a choice, not for a stance"
            + " - write .says with choice= [wrong-issue-kind]",
        ".says on=toll|1:1|this .says has no qty - add qty= [incomplete-mark]",
        ".against on=route|1:1|this .against has no choice - add choice= [incomplete-mark]",
        ".says on=route choice=nort|1:27|issue \"route\" has no option \"nort\""
            + " - did you mean \"north\"? [unknown-option]",
        ".says on=toll choice=north|1:26|issue \"toll\" asks for a quantity, not for choice="
            + " - write qty= [wrong-issue-kind]",
        ".says on=route choice=north qty=4|1:37|issue \"route\" asks for a choice, not for qty="
            + " [wrong-issue-kind]",
      })
  void aValueThatDoesNotFitTheIssueMakesNoRecord(String attributes, String at, String message) {
    TextPack read = read(attributes);

    assertThat(read.positions()).isEmpty();
    assertThat(read.diagnostics())
        .singleElement()
        .extracting(Diagnostic::line)
        .asString()
        .startsWith("10-note.md:" + at + ": ")
        .endsWith(": " + message);
  }

  @Test
  void aStanceIsKeptDespiteAForeignKey() {
    TextPack read = read(".for on=crossing qty=40");

    assertThat(read.position().value()).isEqualTo(Stance.FOR);
    assertThat(read.codes()).containsExactly("wrong-issue-kind");
  }

  @Test
  void onAnUnknownIssueTheKeyDecides() {
    assertThat(value(".says on=unknown qty=40").key()).isEqualTo("40");
    assertThat(value(".says on=unknown choice=any")).isEqualTo(new Choice("any"));
    assertThat(read(".says on=unknown").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("this .says has no qty or choice");
  }

  private static Value value(String attributes) {
    TextPack read = read(attributes);
    assertThat(read.diagnostics()).isEmpty();
    return read.position().value();
  }

  /** The name of the class is in column 6 of the note. */
  private static TextPack read(String attributes) {
    return TextPack.note("[a]{" + attributes + " actor=holt source=courier}");
  }
}
