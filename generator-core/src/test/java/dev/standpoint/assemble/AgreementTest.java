package dev.standpoint.assemble;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.register.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void pairsAreSortedByShareOfAgreedIssuesThenByNumberShared() {
    assertThat(
            pairs(
                """
                [a]{.for actor="holt lund norra" on=crossing} [@gull-0401]

                [b]{.for actor="holt lund" on=guarantee} [@gull-0401]

                [c]{.against actor=norra on=guarantee} [@gull-0401]

                [d]{.against actor=gov-norra on=crossing} [@gull-0401]
                """))
        .containsExactly(
            "holt lund 2 of 2: Crossing, Guarantee",
            "holt norra 1 of 2: Crossing | Guarantee",
            "lund norra 1 of 2: Crossing | Guarantee",
            "holt gov-norra 0 of 1:  | Crossing",
            "lund gov-norra 0 of 1:  | Crossing",
            "gov-norra norra 0 of 1:  | Crossing");
  }

  @Test
  void numbersThatCanBothBeTrueAgree() {
    assertThat(
            pairs(
                """
                [a]{.says actor=holt on=toll qty=40..60} [@gull-0401]

                [b]{.says actor=lund on=toll qty=50} [@gull-0401]
                """))
        .containsExactly("holt lund 1 of 1: Toll");
  }

  @Test
  void silenceAndRejectionsAreNotCompared() {
    assertThat(
            pairs(
                """
                [a]{.against actor=holt on=toll qty=40} [@gull-0401]

                [b]{.says actor=lund on=toll qty=50} [@gull-0401]

                [c]{.silent actor="holt lund" on=crossing} [@gull-0401]
                """))
        .isEmpty();
  }

  @Test
  void theCurrentPositionsAreCompared() {
    assertThat(
            pairs(
                """
                [a]{.for actor="holt lund" on=crossing when=2031-01} [@gull-0401]

                [b]{.against actor=lund on=crossing when=2031-02} [@gull-0401]
                """))
        .containsExactly("holt lund 0 of 1:  | Crossing");
  }

  private static List<String> pairs(String text) {
    return ViewText.views("", text).agreement().stream()
        .map(
            pair ->
                pair.one().id()
                    + " "
                    + pair.other().id()
                    + " %d of %d: ".formatted(pair.agreed().size(), pair.shared())
                    + names(pair.agreed())
                    + (pair.disagreed().isEmpty() ? "" : " | " + names(pair.disagreed())))
        .toList();
  }

  private static String names(List<Issue> issues) {
    return issues.stream().map(Issue::name).collect(joining(", "));
  }
}
