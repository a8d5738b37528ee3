package dev.standpoint.assemble.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.PositionText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells, heads, shifts and conflicts of a matrix. */
class MatrixListsTest {

  private static final Pack PACK =
      PackText.pack(
          """
          [a]{.for actor="lund holt" on=crossing when=2031-01} [@gull-0112]

          [b]{.against actor="lund holt" on=crossing when=2031-03} [@gull-0331]

          [c]{.says actor=lund on=toll qty=40 when=2031-05} [@gull-0512]

          [d]{.says actor=lund on=toll qty=60 when=2031-05} [@courier-0512]
          """);
  private static final Matrix MATRIX = MatrixAssembler.assemble(PACK);

  @Test
  void filledCellsAreVisitedRowByRow() {
    List<String> visited = new ArrayList<>();
    MATRIX.forEach((actor, issue, history) -> visited.add(actor.id() + " " + issue.id()));

    assertThat(visited).containsExactly("holt crossing", "lund crossing", "lund toll");
  }

  @Test
  void shiftsOfEqualDatesAreInTheOrderOfTheMatrix() {
    assertThat(ActorShift.of(MATRIX))
        .extracting(move -> move.actor().id() + " " + PositionText.line(move.shift().to()))
        .containsExactly("holt 2031-03 against", "lund 2031-03 against");
  }

  @Test
  void aConflictHasAllValuesOfItsPeriod() {
    List<Conflict> conflicts = Conflict.of(MATRIX, PACK.sources());

    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.get(0).issue().name()).isEqualTo("Toll");
    assertThat(conflicts.get(0).period().values().stream().map(PositionText::line))
        .containsExactly("2031-05 40", "2031-05 60");
  }

  @Test
  void aMatrixWithoutRowsHasNoShiftsAndNoConflicts() {
    Matrix empty = MatrixAssembler.assemble(PACK, List.of());

    assertThat(empty.issues()).isEmpty();
    assertThat(ActorShift.of(empty)).isEmpty();
    assertThat(Conflict.of(empty, PACK.sources())).isEmpty();
    assertThat(ValueDistribution.of(empty)).isEmpty();
  }

  @Test
  void whereARowAndAColumnCrossAreThePartsOfBoth() {
    Actor holt = PACK.actors().entries().get(0);
    Issue crossing = PACK.issues().entries().get(0);
    PositionGrid.Head actor = PositionGrid.Head.of(holt);
    PositionGrid.Head issue = PositionGrid.Head.of(crossing);
    PositionGrid.Head outlet = PositionGrid.Head.ofOutlet("Gull");

    assertThat(actor.and(issue).and(outlet))
        .isEqualTo(new PositionGrid.Head(holt, crossing, "Gull"))
        .isEqualTo(outlet.and(issue).and(actor));
  }

  @Test
  void aPartThatBothHaveIsThatOfTheFirst() {
    PositionGrid.Head gull = PositionGrid.Head.ofOutlet("Gull");

    assertThat(gull.and(PositionGrid.Head.ofOutlet("Courier"))).isEqualTo(gull);
  }

  @Test
  void theExampleOfAValueIsThePositionOfItsFirstActor() {
    ValueDistribution crossing = ValueDistribution.of(MATRIX).get(0);

    assertThat(crossing.shares())
        .extracting(
            share -> share.actors() + " " + share.example().actor() + " " + share.example().value())
        .containsExactly("2 holt AGAINST");
  }
}
