package dev.standpoint.assemble;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Condition;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionDependentsTest {

  private static final String NOTE =
      """
      [a]{.for actor=lund on=crossing if="a vote is held; !guarantee"} [@gull-0401]

      [b]{.for actor=holt on=crossing if="a vote is held; guarantee" when=2031-03} [@gull-0312]

      [c]{.for actor=holt on=crossing if="!guarantee" when=2031-03} [@courier-0312]

      [d]{.says actor=holt on=toll qty=40 if=crossing when=2031-01} [@gull-0112]

      [e]{.says actor=holt on=toll qty=60 if="All Sides sign" when=2031-02} [@gull-0212]
      """;

  @Test
  void conditionsOnIssuesComeFirstInRegisterOrderThenThoseInWords() {
    assertThat(conditions(""))
        .containsExactly(
            "guarantee: holt crossing for",
            "!guarantee: holt crossing for, lund crossing for",
            "All Sides sign: holt toll 60",
            "a vote is held: holt crossing for, lund crossing for");
  }

  @Test
  void aConditionOfAnEarlierPositionIsNotListed() {
    assertThat(conditions("to=2031-01")).containsExactly("crossing: holt toll 40");
  }

  private static List<String> conditions(String filters) {
    return ViewText.views(filters, NOTE).conditions().stream()
        .map(
            entry ->
                words(entry.condition())
                    + ": "
                    + entry.dependents().stream()
                        .map(
                            dependent ->
                                dependent.actor().id()
                                    + " "
                                    + dependent.issue().id()
                                    + " "
                                    + dependent.held().value().key())
                        .collect(joining(", ")))
        .toList();
  }

  private static String words(Condition condition) {
    return condition instanceof Condition.OnIssue on
        ? (on.met() ? "" : "!") + on.issue()
        : ((Condition.InWords) condition).words();
  }
}
