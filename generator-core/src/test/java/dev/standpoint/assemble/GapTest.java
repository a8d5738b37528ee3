package dev.standpoint.assemble;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.Issue;
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
  void whoSaidNothingOnAnIssueThatOthersAnsweredIsAGap() {
    assertThat(gaps("")).containsExactly("norra: Crossing");
  }

  @Test
  void whoIsAskedForByNameIsLookedForEverywhere() {
    assertThat(gaps("actor=lund")).containsExactly("lund: Crossing, Toll");
    assertThat(gaps("actor=\"norra holt\" on=\"route toll\""))
        .containsExactly("holt: Route", "norra: Route");
  }

  @Test
  void whatWasSaidAtAnotherTimeIsAGapInThisOne() {
    assertThat(gaps("from=2031-02")).containsExactly("holt: Crossing", "norra: Crossing, Toll");
  }

  @Test
  void aFullTableHasNone() {
    assertThat(gaps("on=toll")).isEmpty();
  }

  private static List<String> gaps(String filters) {
    return Viewed.excerpt(filters, NOTE).gaps().stream()
        .map(
            gap ->
                gap.actor().id()
                    + ": "
                    + gap.issues().stream().map(Issue::name).collect(joining(", ")))
        .toList();
  }
}
