package dev.standpoint.assemble;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.register.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapTest {

  private static final String NOTE =
      """
      [40]{.says actor=norra on=toll qty=40 when=2031-01} [@gull-0401]

      [yes]{.for actor=holt on=crossing when=2031-01} [@courier-0112]

      [nothing]{.silent actor=holt on=toll when=2031-03} [@courier-0312]
      """;

  @Test
  void anIssueThatOnlyOthersAnsweredIsAGap() {
    assertThat(gaps("")).containsExactly("norra: Crossing");
  }

  @Test
  void anActorNamedByTheFilterIsLookedForOnEveryIssue() {
    assertThat(gaps("actor=lund")).containsExactly("lund: Crossing, Toll");
    assertThat(gaps("actor=\"norra holt\" on=\"route toll\""))
        .containsExactly("holt: Route", "norra: Route");
  }

  @Test
  void aPositionOutsideTheDatesDoesNotFillAGap() {
    assertThat(gaps("from=2031-02")).containsExactly("holt: Crossing", "norra: Crossing, Toll");
  }

  @Test
  void aMatrixWithoutEmptyCellsHasNoGaps() {
    assertThat(gaps("on=toll")).isEmpty();
  }

  @Test
  void anIssueThatDoesNotApplyIsNotAGap() {
    String ofLund =
        """
        == issues.yaml
        - {id: crossing, question: Should the crossing be built?, applies-to: [lund]}
        - {id: toll, question: What should the toll be?, kind: quantity}
        == 10-note.md
        """;

    assertThat(gaps("", NOTE)).containsExactly("norra: Crossing");
    assertThat(gaps("", ofLund + NOTE)).isEmpty();
    assertThat(gaps("actor=lund", ofLund + NOTE))
        .containsExactly("lund: Should the crossing be built?, What should the toll be?");
  }

  private static List<String> gaps(String filters) {
    return gaps(filters, NOTE);
  }

  private static List<String> gaps(String filters, String text) {
    return ViewText.views(filters, text).gaps().stream()
        .map(
            gap ->
                gap.actor().id()
                    + ": "
                    + gap.issues().stream().map(Issue::name).collect(joining(", ")))
        .toList();
  }
}
