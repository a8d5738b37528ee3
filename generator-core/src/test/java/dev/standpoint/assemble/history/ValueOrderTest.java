package dev.standpoint.assemble.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.IssueId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueOrderTest {

  @Test
  void stancesGoFromForToSilent() {
    assertOrder(
        "crossing",
        List.of(
            Stance.FOR,
            Stance.CONDITIONAL,
            Stance.MIXED,
            Stance.UNDECIDED,
            Stance.AGAINST,
            Stance.SILENT));
  }

  @Test
  void numbersGoByTheirLowerAndThenTheirUpperBound() {
    List<Value> sorted = new ArrayList<>();
    Stream.of("..30", "25", "40", "40..60", "40..", "600..")
        .forEach(text -> sorted.add(Quantity.parse(text).orElseThrow()));
    sorted.add(2, new Rejection(sorted.get(1)));
    sorted.add(Stance.UNDECIDED);
    assertOrder("toll", sorted);
  }

  @Test
  void optionsGoAsTheIssueHasThem() {
    Choice north = new Choice("north");
    Choice south = new Choice("south");
    assertOrder(
        "route", List.of(north, new Rejection(north), south, new Rejection(south), Stance.SILENT));
  }

  private static void assertOrder(String issueId, List<? extends Value> sorted) {
    Issue issue = PackText.pack("Words.\n").issues().get(new IssueId(issueId));
    List<Value> other = new ArrayList<>(sorted);
    Collections.reverse(other);
    other.sort(new ValueOrder(issue));
    assertThat(other).isEqualTo(sorted);
  }
}
