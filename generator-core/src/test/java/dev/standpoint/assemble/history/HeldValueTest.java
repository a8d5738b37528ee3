package dev.standpoint.assemble.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Condition;
import org.junit.jupiter.api.Test;

class HeldValueTest {

  @Test
  void aSourceIsCitedOnceAsItWasCitedFirst() {
    HeldValue held =
        held(
            """
            [a]{.for actor=holt on=crossing when=2031-03} [@gull-0312, p. 3; @courier-0312].

            [b]{.for actor=holt on=crossing when=2031-03} [@herald-0312; @gull-0312, p. 9].
            """);

    assertThat(held.citations())
        .extracting(citation -> citation.source() + " " + citation.locator())
        .containsExactly("gull-0312 p. 3", "courier-0312 ", "herald-0312 ");
  }

  @Test
  void conditionsOfAllPositionsAreJoined() {
    HeldValue held =
        held(
            """
            [a]{.conditional actor=holt on=crossing when=2031-03 if=guarantee} [@gull-0312].

            [b]{.conditional actor=holt on=crossing when=2031-03 if="guarantee; the loan is paid"}
            [@herald-0312].
            """);

    assertThat(held.conditions()).hasSize(2);
    assertThat(held.conditions().get(0)).isInstanceOf(Condition.OnIssue.class);
    assertThat(held.conditions().get(1)).isEqualTo(new Condition.InWords("the loan is paid"));
  }

  @Test
  void sourcesOfOneOriginAreOneVoice() {
    Pack pack =
        PackText.pack(
            """
            == sources.yaml
            - {id: q1, outlet: Gull, title: Report, issued: 2031-03-12, origin: agency-x}
            - {id: q2, outlet: Courier, title: Report, issued: 2031-03-12, origin: agency-x}
            - {id: q3, outlet: Herald, title: Report, issued: 2031-03-12}
            == 10-note.md
            [a]{.for actor=holt on=crossing when=2031-03} [@q1; @q2; @q3].
            """);

    assertThat(new HeldValue(pack.positions().entries()).voices(pack.sources())).hasSize(2);
  }

  @Test
  void dateAndWordsAreThoseOfTheLastPosition() {
    HeldValue held =
        held(
            """
            [a]{.for actor=holt on=crossing when=2031-03-01} [@gull-0312].

            [b]{.for actor=holt on=crossing when=2031-03-02} [@gull-0312].
            """);

    assertThat(held.last().statement().words()).isEqualTo("b");
    assertThat(held.value().key()).isEqualTo("for");
  }

  private static HeldValue held(String note) {
    return new HeldValue(PackText.pack(note).positions().entries());
  }
}
