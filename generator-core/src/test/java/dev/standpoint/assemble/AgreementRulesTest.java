package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementRulesTest {

  private static final List<Actor> ACTORS = PackText.pack("Words.\n").actors().entries();
  private static final List<Issue> ISSUES = PackText.pack("Words.\n").issues().entries();

  @Test
  void actorsWhoDifferInTheirConditionsAloneAgree() {
    Agreement pair =
        onlyPair(
            """
            [a]{.for actor=holt on=crossing if=guarantee} [@gull-0401]
            [b]{.for actor=lund on=crossing if="!guarantee"} [@gull-0401]
            [c]{.for actor=holt on=guarantee} [@gull-0401]
            [d]{.for actor=lund on=guarantee} [@gull-0401]
            """);

    assertThat(names(pair.agreed())).containsExactly("Crossing", "Guarantee");
    assertThat(names(pair.onOtherConditions())).containsExactly("Crossing");
    assertThat(pair.disagreed()).isEmpty();
  }

  @Test
  void theOrderOfConditionsDoesNotMatter() {
    Agreement pair =
        onlyPair(
            """
            [a]{.for actor=holt on=crossing if="guarantee; a vote"} [@gull-0401]
            [b]{.for actor=lund on=crossing if="a vote; guarantee"} [@gull-0401]
            """);

    assertThat(pair.onOtherConditions()).isEmpty();
  }

  @Test
  void actorsWhoDisagreeAreNotOnOtherConditions() {
    Agreement pair =
        onlyPair(
            """
            [a]{.for actor=holt on=crossing if=guarantee} [@gull-0401]
            [b]{.against actor=lund on=crossing} [@gull-0401]
            """);

    assertThat(names(pair.disagreed())).containsExactly("Crossing");
    assertThat(pair.onOtherConditions()).isEmpty();
  }

  @Test
  void ofEqualSharesThePairWithMoreIssuesComesFirst() {
    List<Agreement> pairs =
        pairs(
            """
            [a]{.for actor="holt lund" on=crossing} [@gull-0401]
            [b]{.for actor="lund norra" on=guarantee} [@gull-0401]
            [c]{.says actor="lund norra" on=toll qty=40} [@gull-0401]
            """);

    assertThat(pairs)
        .extracting(pair -> pair.one().id() + " " + pair.other().id() + " " + pair.shared())
        .containsExactly("lund norra 2", "holt lund 1");
  }

  @Test
  void actorsWithoutACommonIssueAreNotAPair() {
    assertThat(
            pairs(
                """
                [a]{.for actor=holt on=crossing} [@gull-0401]
                [b]{.for actor=lund on=guarantee} [@gull-0401]
                """))
        .isEmpty();
  }

  @Test
  void aSwappedPairHasTheSameIssues() {
    Agreement pair = agreement(1);

    assertThat(pair.swapped().one()).isEqualTo(pair.other());
    assertThat(pair.swapped().other()).isEqualTo(pair.one());
    assertThat(pair.swapped().agreed()).isEqualTo(pair.agreed());
    assertThat(pair.swapped().swapped()).isEqualTo(pair);
  }

  @Test
  void theEndsOfAListAreItsFirstAndItsLastPairs() {
    List<Agreement> sorted = IntStream.range(0, 4).mapToObj(i -> agreement(i + 1)).toList();

    assertThat(Agreement.ends(sorted, 1)).containsExactly(sorted.get(0), sorted.get(3));
    assertThat(Agreement.ends(sorted, 2)).isEqualTo(sorted);
    assertThat(Agreement.ends(sorted, 9)).isEqualTo(sorted);
    assertThat(Agreement.ends(List.of(), 1)).isEmpty();
  }

  /** A pair that agrees on the first issues. */
  private static Agreement agreement(int agreed) {
    return new Agreement(
        ACTORS.get(0), ACTORS.get(1), ISSUES.subList(0, agreed), List.of(), List.of());
  }

  private static Agreement onlyPair(String text) {
    List<Agreement> pairs = pairs(text);
    assertThat(pairs).hasSize(1);
    return pairs.get(0);
  }

  private static List<Agreement> pairs(String text) {
    return ViewText.views("", text).agreement();
  }

  private static List<String> names(List<Issue> issues) {
    return issues.stream().map(Issue::name).toList();
  }
}
