package dev.standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.read.PackReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  @Test
  void aPositionIsCorrectedByTheOneThatSupersedesIt() {
    Pack pack = pack("first", "second supersedes=first");

    assertThat(pack.corrections().of(new PositionId("first")).map(CorrectionsTest::id))
        .contains("second");
    assertThat(pack.corrections().of(new PositionId("second"))).isEmpty();
    assertThat(ids(pack.corrections().uncorrected())).containsExactly("second");
  }

  @Test
  void ofTwoCorrectionsTheOneWrittenFirstIsFound() {
    Pack pack = pack("first", "second supersedes=first", "third supersedes=first");

    assertThat(pack.corrections().of(new PositionId("first")).map(CorrectionsTest::id))
        .contains("second");
    assertThat(ids(pack.corrections().uncorrected())).containsExactly("second", "third");
  }

  @Test
  void correctedPositionsAreFoundThroughOtherCorrectionsTheNearestFirst() {
    Pack pack = pack("first", "second supersedes=first", "third supersedes=second");

    assertThat(correctedBy("third", pack)).containsExactly("second", "first");
    assertThat(correctedBy("first", pack)).isEmpty();
  }

  @Test
  void anUnknownPositionIsNotCorrectedByAnything() {
    Pack pack = pack("second supersedes=first");

    assertThat(correctedBy("second", pack)).isEmpty();
    assertThat(ids(pack.corrections().uncorrected())).containsExactly("second");
  }

  @Test
  void inACycleAPositionIsTheLastOfThoseThatItCorrects() {
    Pack pack =
        pack("first supersedes=third", "second supersedes=first", "third supersedes=second");

    assertThat(correctedBy("first", pack)).containsExactly("third", "second", "first");
    assertThat(pack.corrections().uncorrected()).isEmpty();
  }

  @Test
  void aCycleElsewhereEndsTheSearch() {
    Pack pack =
        pack("first supersedes=second", "second supersedes=first", "third supersedes=first");

    assertThat(correctedBy("third", pack)).containsExactly("first", "second");
  }

  /** Holt's positions, each given as its id and further attributes. */
  private static Pack pack(String... positions) {
    StringBuilder note = new StringBuilder();
    for (String position : positions) {
      note.append("[yes]{.for actor=holt on=crossing #%s} [@gull-0312]\n\n".formatted(position));
    }
    return PackReader.read(PackText.folder(note.toString())).value();
  }

  private static List<String> correctedBy(String id, Pack pack) {
    Optional<Position> position = pack.positions().find(new PositionId(id));
    return ids(pack.corrections().correctedBy(position.orElseThrow()));
  }

  private static List<String> ids(List<Position> positions) {
    return positions.stream().map(CorrectionsTest::id).toList();
  }

  private static String id(Position position) {
    return position.id().value();
  }
}
