package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionResolverTest {

  private static final String MARK = "[%s]{.%s #%s actor=\"%s\" on=crossing %s} [@courier].\n";

  @Test
  void eachActorOfACorrectionCorrectsItsOwnPosition() {
    TextPack read =
        TextPack.note(
            mark("They agree", "for", "old", "holt lund", "")
                + mark("They refuse", "against", "new", "holt lund", "supersedes=old"));

    List<Position> positions = read.positions();
    assertThat(positions).hasSize(4);
    assertThat(positions.get(2).supersedes()).isEqualTo(positions.get(0).id());
    assertThat(positions.get(3).supersedes()).isEqualTo(positions.get(1).id());
  }

  @Test
  void anActorWhoIsNotInTheCorrectedMarkCorrectsThePositionNamed() {
    TextPack read =
        TextPack.note(
            mark("They agree", "for", "old", "holt", "")
                + mark("They refuse", "against", "new", "lund", "supersedes=old"));

    assertThat(read.positions().get(1).supersedes()).isEqualTo(new PositionId("old"));
  }

  @Test
  void anUnknownPositionStaysAsNamed() {
    TextPack read = TextPack.note(mark("They refuse", "against", "new", "lund", "supersedes=gone"));

    assertThat(read.position().supersedes()).isEqualTo(new PositionId("gone"));
  }

  @Test
  void positionsWithoutCorrectionsAreNotCopied() {
    List<Position> positions =
        TextPack.note(mark("They agree", "for", "old", "holt", "")).positions();

    assertThat(CorrectionResolver.byActor(positions)).isSameAs(positions);
  }

  private static String mark(String words, String stance, String id, String actors, String rest) {
    return MARK.formatted(words, stance, id, actors, rest);
  }
}
