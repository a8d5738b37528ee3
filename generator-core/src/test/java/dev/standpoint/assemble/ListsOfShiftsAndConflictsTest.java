package dev.standpoint.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsOfShiftsAndConflictsTest {

  private static final String NOTE =
      """
      [a]{.for actor="norra lund" on=crossing when=2031-01} [@gull-0112]

      [b]{.against actor="norra lund" on=crossing when=2031-03-12} [@gull-0312]

      [c]{.mixed actor=lund on=crossing when=2031-05} [@gull-0512]

      [d]{.for actor=lund on=crossing when=2031-05-12} [@courier-0512]

      [e]{.says actor=holt on=toll qty=40 when=2031-02} [@gull-0212]

      [f]{.says actor=holt on=toll qty=20 when=2031-02/2031-03 #w} [@courier-0401]
      """;

  @Test
  void theLatestShiftComesFirstAndThoseOfOneDayAreInRegisterOrder() {
    assertThat(shifts("", NOTE))
        .containsExactly(
            "lund Crossing 2031-03-12 against -> 2031-05 mixed",
            "lund Crossing 2031-01 for -> 2031-03-12 against",
            "norra Crossing 2031-01 for -> 2031-03-12 against");
  }

  @Test
  void aShiftIsFilteredByTheDateOfItsNewPosition() {
    assertThat(shifts("actor=norra from=2031-03", NOTE))
        .containsExactly("norra Crossing 2031-01 for -> 2031-03-12 against");
    assertThat(shifts("to=2031-02", NOTE)).isEmpty();
  }

  @Test
  void theLatestConflictComesFirst() {
    assertThat(conflicts("", NOTE))
        .containsExactly("lund Crossing lund for, lund mixed", "holt Toll holt 40, holt 20");
    assertThat(conflicts("from=2031-03 to=2031-04", NOTE))
        .containsExactly("holt Toll holt 40, holt 20");
    assertThat(conflicts("on=crossing to=2031-04", NOTE)).isEmpty();
  }

  @Test
  void oneOutletAloneIsNotAConflict() {
    assertThat(conflicts("outlet=Gull", NOTE)).isEmpty();
  }

  @Test
  void correctedPositionsAreInNeitherList() {
    String corrected =
        NOTE + "\n[g]{.says actor=holt on=toll qty=40 supersedes=w} [@courier-0402]\n";

    assertThat(conflicts("actor=holt", corrected)).isEmpty();
    assertThat(shifts("actor=holt", corrected)).isEmpty();
  }

  private static List<String> shifts(String filters, String text) {
    return ViewText.views(filters, text).shifts().stream()
        .map(
            move ->
                "%s %s %s -> %s"
                    .formatted(
                        move.actor().id(),
                        move.issue().name(),
                        PositionText.line(move.shift().from()),
                        PositionText.line(move.shift().to())))
        .toList();
  }

  private static List<String> conflicts(String filters, String text) {
    return ViewText.views(filters, text).conflicts().stream()
        .map(
            conflict ->
                "%s %s %s"
                    .formatted(
                        conflict.actor().id(),
                        conflict.issue().name(),
                        ViewText.heldValues(conflict.period().values())))
        .toList();
  }
}
