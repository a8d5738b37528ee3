package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.Pack;
import dev.standpoint.model.record.Position;
import dev.standpoint.read.PackReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameResolverTest {

  private static final String ACTORS =
      """
      == actors.yaml
      - {id: holt, name: Ane Holt, also: [PM]}
      - {id: lund, name: "Lund, Per"}
      - {id: eu, name: Union}
      - {id: new-york, name: New York}
      - {id: york, name: York}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "holt | holt",
        "HOLT | holt",
        "holt eu | holt eu",
        "holt, eu | holt eu",
        "Ane Holt | holt",
        "ane  holt | holt",
        "Ane Holt eu | holt eu",
        "eu Ane Holt Union | eu holt",
        "Ane Holt, New York | holt new-york",
        "Ane Holt; PM, Union | holt eu",
        "New York York | new-york york",
        "York New York | york new-york",
        "Lund, Per | lund",
        "Lund, Per; holt | lund holt",
        "'lund, per' | lund",
      })
  void namesAreFoundAmongOthers(String written, String ids) {
    Pack pack =
        PackText.pack(
            "[Yes]{.for actor=\"" + written + "\" on=crossing} [@courier-0311].\n" + ACTORS);

    assertThat(actors(pack)).containsExactly(ids.split(" "));
  }

  @Test
  void aLongListOfUnknownWordsIsReadOnce() {
    String words = "Ane Nobody ".repeat(2_000);

    Pack pack =
        PackReader.read(
                PackText.folder("[Yes]{.for actor=\"" + words + "\" on=crossing}\n" + ACTORS))
            .value();

    assertThat(pack.references().actors()).hasSize(1);
  }

  private static List<String> actors(Pack pack) {
    return pack.positions().entries().stream()
        .map(Position::actor)
        .map(Object::toString)
        .collect(Collectors.toList());
  }
}
