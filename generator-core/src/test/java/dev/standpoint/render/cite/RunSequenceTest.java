package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Run.Look;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunSequenceTest {

  private static final SourceId BOOK = new SourceId("book");
  private static final Run ITALIC = new Run("Holt ", Set.of(Look.ITALIC), "", BOOK);
  private static final Run LINK = new Run("2031", Set.of(), "https://a.example", null);
  private static final List<Run> RUNS = List.of(ITALIC, LINK);

  @Test
  void theTextIsThatOfAllRuns() {
    assertThat(RunSequence.text(RUNS)).isEqualTo("Holt 2031");
    assertThat(RunSequence.text(List.of())).isEmpty();
  }

  @Test
  void aSliceCutsRunsAndKeepsTheirLooksAndLinks() {
    assertThat(RunSequence.slice(RUNS, 2, 7))
        .containsExactly(ITALIC.withText("lt "), LINK.withText("20"));
  }

  @Test
  void aSliceWithinARunIsOneRun() {
    assertThat(RunSequence.slice(RUNS, 5, 6)).containsExactly(LINK.withText("2"));
  }

  @Test
  void aSliceAtTheBorderOfTwoRunsHasNoEmptyRun() {
    assertThat(RunSequence.slice(RUNS, 0, 5)).containsExactly(ITALIC);
    assertThat(RunSequence.slice(RUNS, 5, 9)).containsExactly(LINK);
  }

  @Test
  void anEmptySliceHasNoRuns() {
    assertThat(RunSequence.slice(RUNS, 3, 3)).isEmpty();
    assertThat(RunSequence.slice(RUNS, 9, Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void whatIsCutOutLeavesTheRestOnBothSides() {
    assertThat(RunSequence.without(RUNS, 4, 6))
        .containsExactly(ITALIC.withText("Holt"), LINK.withText("031"));
    assertThat(RunSequence.without(RUNS, 0, 9)).isEmpty();
    assertThat(RunSequence.without(RUNS, 4, 4)).hasSize(3);
  }

  @Test
  void theLooksOfARunCannotBeChanged() {
    EnumSet<Look> looks = EnumSet.of(Look.BOLD);
    Run run = new Run("a", looks, "", null);
    looks.add(Look.ITALIC);

    assertThat(run.looks()).containsExactly(Look.BOLD);
    assertThatThrownBy(() -> run.looks().add(Look.ITALIC))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
