package dev.standpoint.assemble.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.PositionText;
import dev.standpoint.assemble.ViewText;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryLogTest {

  private static final String NOTE =
      """
      [c]{.against actor=holt on=crossing when=2031-03-12 supersedes=w #r} [@courier-0312]

      [b]{.for actor=holt on=crossing when=2031-03-12 #w supersedes=v} [@gull-0312]

      [b]{.mixed actor=holt on=crossing when=2031-03-12 #v} [@gull-0312]

      [a]{.for actor=holt on=crossing when=2031-01} [@gull-0112]

      [a]{.for actor=holt on=crossing when=2031-01} [@courier-0112]

      [d]{.says actor=lund on=toll qty=40 when=2031-02} [@gull-0212]
      """;

  @Test
  void aCorrectedPositionStaysInTheLogWithItsCorrection() {
    assertThat(logs(""))
        .containsExactly(
            "holt Crossing: 2031-01 for; 2031-03-12 for (not r); 2031-03-12 mixed (not w);"
                + " 2031-03-12 against <- 2031-01 for",
            "lund Toll: 2031-02 40");
  }

  @Test
  void positionsOfOneValueAndTimeAreOneStep() {
    assertThat(ViewText.views("", NOTE).histories().get(0).steps().get(0).held().positions())
        .hasSize(2);
  }

  @Test
  void datesHideStepsButDoNotChangeShifts() {
    assertThat(logs("from=2031-03 actor=holt"))
        .containsExactly(
            "holt Crossing: 2031-03-12 for (not r); 2031-03-12 mixed (not w);"
                + " 2031-03-12 against <- 2031-01 for");
    assertThat(logs("to=2030")).isEmpty();
  }

  private static List<String> logs(String filters) {
    return ViewText.views(filters, NOTE).histories().stream()
        .map(
            log ->
                "%s %s: ".formatted(log.actor().id(), log.issue().name())
                    + log.steps().stream().map(HistoryLogTest::line).collect(joining("; ")))
        .toList();
  }

  private static String line(HistoryLog.Step step) {
    return PositionText.line(step.held())
        + step.correctedBy().map(by -> " (not " + by.id().value() + ")").orElse("")
        + step.shift().map(shift -> " <- " + PositionText.line(shift.from())).orElse("");
  }
}
