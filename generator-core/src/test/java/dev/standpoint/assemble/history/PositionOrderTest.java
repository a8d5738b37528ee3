package dev.standpoint.assemble.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.PositionText;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.RecordDates;
import dev.standpoint.model.record.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PositionOrderTest {

  @Test
  void thePositionWithTheLaterLastDayComesLater() {
    assertThat(ordered("2031-03-12 for", "2031-01 against"))
        .isEqualTo("2031-01 against, 2031-03-12 for");
  }

  @Test
  void ofTwoThatEndOnTheSameDayTheOneThatStartsLaterComesLater() {
    assertThat(ordered("2031-03-31 for", "2031-03 against"))
        .isEqualTo("2031-03 against, 2031-03-31 for");
  }

  @Test
  void ofTwoWithTheSameDaysTheOneKnownLaterComesLater() {
    assertThat(ordered("2031-03 for known=2031-05", "2031-03 against known=2031-04"))
        .isEqualTo("2031-03 against, 2031-03 for");
  }

  @Test
  void positionsOfEqualDatesStayAsWritten() {
    assertThat(ordered("2031-03 for", "2031-03 against", "2031-03 mixed"))
        .isEqualTo("2031-03 for, 2031-03 against, 2031-03 mixed");
  }

  @Test
  void positionsOfEqualDatesFollowTheOrderOfTheNotes() {
    List<Position> positions =
        PackText.pack(
                """
                == 20-gull.md
                [no]{.against actor=holt on=crossing when=2031-03} [@gull-0312]
                == 10-courier.md
                [yes]{.for actor=holt on=crossing when=2031-03} [@courier-0312]
                """)
            .positions()
            .entries();

    assertThat(PositionText.lines(PositionOrder.clusters(positions).get(0)))
        .isEqualTo("2031-03 for, 2031-03 against");
  }

  @Test
  void anOpenEndCountsAsItsStart() {
    assertThat(clusters("2031-01/.. for", "2031-02 against"))
        .containsExactly("2031-01/.. for", "2031-02 against");
  }

  @Test
  void aboutAndPerhapsNeverWidenADate() {
    assertThat(clusters("2031-02 for", "2031-03~ against", "2031-04? mixed"))
        .containsExactly("2031-02 for", "2031-03~ against", "2031-04? mixed");
  }

  @Test
  void datesThatShareADayAreOneCluster() {
    assertThat(clusters("2031-03-01/2031-03-12 for", "2031-03-12 against"))
        .containsExactly("2031-03-01/2031-03-12 for, 2031-03-12 against");
  }

  @Test
  void datesOfNeighbouringDaysAreTwoClusters() {
    assertThat(clusters("2031-03-11 for", "2031-03-12 against"))
        .containsExactly("2031-03-11 for", "2031-03-12 against");
  }

  @Test
  void aDateThatOverlapsTwoOthersJoinsThem() {
    assertThat(clusters("2031-03-20 for", "2031-03-02 against", "2031-03 mixed"))
        .containsExactly("2031-03-02 against, 2031-03-20 for, 2031-03 mixed");
  }

  @Test
  void overlapsOfNeighboursJoinAChain() {
    assertThat(
            clusters(
                "2031-03-05/2031-03-07 mixed",
                "2031-03-01/2031-03-03 for",
                "2031-03-03/2031-03-05 against",
                "2031-03-08 for"))
        .containsExactly(
            "2031-03-01/2031-03-03 for, 2031-03-03/2031-03-05 against, 2031-03-05/2031-03-07 mixed",
            "2031-03-08 for");
  }

  @Test
  void aLongDateJoinsAllDatesWithinIt() {
    assertThat(clusters("2031 for", "2031-02 against", "2031-11 mixed", "2032-01 for"))
        .containsExactly("2031-02 against, 2031-11 mixed, 2031 for", "2032-01 for");
  }

  @Test
  @Timeout(5)
  void aHundredThousandPositionsAreSortedInAMoment() {
    Position one = PositionText.positions("2031 for").get(0);
    List<Position> many = new ArrayList<>(List.of(one));
    LocalDate day = LocalDate.of(1800, 1, 1);
    for (int i = 0; i < 100_000; i++) {
      many.add(at(one, day.plusDays((i * 7919L) % 100_000)));
    }

    List<List<Position>> clusters = PositionOrder.clusters(many);

    assertThat(clusters).hasSize(100_000 - 364);
  }

  private static Position at(Position like, LocalDate day) {
    RecordDates dating =
        new RecordDates(Edtf.of(day), like.dating().known(), RecordDates.Basis.STATED);
    Statement said = like.statement();
    return new Position(
        like.id(),
        like.holder(),
        like.issue(),
        like.value(),
        List.of(),
        said,
        dating,
        like.evidence(),
        null,
        like.location());
  }

  private static String ordered(String... lines) {
    List<Position> positions = new ArrayList<>(PositionText.positions(lines));
    positions.sort(PositionOrder.BY_DATE);
    return PositionText.lines(positions);
  }

  private static List<String> clusters(String... lines) {
    return PositionOrder.clusters(PositionText.positions(lines)).stream()
        .map(PositionText::lines)
        .toList();
  }
}
