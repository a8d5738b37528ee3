package dev.standpoint.assemble.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.assemble.PositionText;
import dev.standpoint.model.record.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueDistributionTest {

  @Test
  void actorsAreCountedByValueInTheOrderOfTheAnswers() {
    List<ValueDistribution> spreads =
        spreads(
            """
            [no]{.against actor=lund on=crossing} [@courier-0112]

            [yes]{.for actor="norra holt" on=crossing} [@courier-0312]

            [high]{.says actor=norra on=toll qty=60} and
            [low]{.says actor=lund on=toll qty=..20} [@gull-0401]
            """);

    assertThat(spreads)
        .extracting(ValueDistributionTest::words)
        .containsExactly("crossing: [holt 2, lund 1]", "toll: [lund 1, norra 1]");
  }

  @Test
  void onlyTheLatestPositionOfAnActorCounts() {
    List<ValueDistribution> spreads =
        ValueDistribution.of(
            MatrixAssembler.assemble(PositionText.pack("2031-01 for", "2031-03 against")));

    assertThat(spreads).hasSize(1);
    assertThat(spreads.get(0).shares())
        .extracting(share -> share.example().value())
        .containsExactly(Stance.AGAINST);
  }

  private static List<ValueDistribution> spreads(String note) {
    return ValueDistribution.of(MatrixAssembler.assemble(PackText.pack(note)));
  }

  private static String words(ValueDistribution spread) {
    List<String> shares =
        spread.shares().stream()
            .map(share -> share.example().actor() + " " + share.actors())
            .toList();
    return spread.issue().id() + ": " + shares;
  }
}
