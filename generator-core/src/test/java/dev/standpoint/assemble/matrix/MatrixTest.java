package dev.standpoint.assemble.matrix;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.PositionText;
import dev.standpoint.assemble.history.History;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final String NOTE =
      """
      [low]{.says actor=lund on=toll qty=..20} [@gull-0401]

      [no]{.against actor=norra on=crossing} [@courier-0112]

      [yes]{.for actor="lund holt" on=crossing} [@courier-0312]
      """;

  @Test
  void actorsAndIssuesAreInTheOrderOfTheirRegisters() {
    assertThat(rows(NOTE))
        .containsExactly(
            "        | Crossing | Toll",
            "Ane Holt | for | -",
            "Per Lund | for | ..20",
            "Norra | against | -");
  }

  @Test
  void actorsAndIssuesWithoutAPositionAreLeftOut() {
    assertThat(rows("[no]{.against actor=norra on=route choice=north} [@courier-0112]"))
        .containsExactly("        | Route", "Norra | !north");
  }

  @Test
  void aPackWithoutPositionsHasAnEmptyMatrix() {
    Matrix matrix = MatrixAssembler.assemble(PackText.pack("The [talks]{.event} [@gull-0401]"));

    assertThat(matrix.issues()).isEmpty();
    assertThat(matrix.rows()).isEmpty();
  }

  @Test
  void anActorWhoDeclinedIsNotLeftOut() {
    assertThat(rows("[nothing]{.silent actor=holt on=toll} [@courier-0112]"))
        .containsExactly("        | Toll", "Ane Holt | silent");
  }

  @Test
  void aCellHasTheHistoryOfItsActorOnItsIssue() {
    Matrix matrix =
        MatrixAssembler.assemble(PositionText.pack("2031-01 for", "2031-02 40", "2031-03 against"));

    History crossing = matrix.rows().get(0).cells().get(0).orElseThrow();
    assertThat(crossing.actor()).hasToString("holt");
    assertThat(crossing.issue()).hasToString("crossing");
    assertThat(crossing.periods()).hasSize(2);
  }

  private static List<String> rows(String text) {
    Matrix matrix = MatrixAssembler.assemble(PackText.pack(text));
    List<String> rows =
        matrix.rows().stream()
            .map(
                row ->
                    row.actor().name()
                        + " | "
                        + row.cells().stream()
                            .map(cell -> cell.map(h -> h.current().value().key()).orElse("-"))
                            .collect(joining(" | ")))
            .toList();
    String head = matrix.issues().stream().map(issue -> issue.name()).collect(joining(" | "));
    return Stream.concat(Stream.of("        | " + head), rows.stream()).toList();
  }
}
