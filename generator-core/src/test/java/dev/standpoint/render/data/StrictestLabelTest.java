package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.PackText;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.record.Tlp;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrictestLabelTest {

  @Test
  void theStrictestOfSeveralLabelsCounts() {
    assertThat(StrictestLabel.strictest(positions("tlp=green", "tlp=amber+strict", "tlp=amber")))
        .contains(Tlp.AMBER_STRICT);
  }

  @Test
  void recordsWithoutALabelDoNotLoosenIt() {
    assertThat(StrictestLabel.strictest(positions("", "tlp=clear", ""))).contains(Tlp.CLEAR);
    assertThat(StrictestLabel.strictest(positions("", ""))).isEmpty();
    assertThat(StrictestLabel.strictest(List.of())).isEmpty();
  }

  @Test
  void aLabelIsWrittenAsAuthorsWriteIt() {
    List<Position> positions = positions("tlp=AMBER+STRICT", "");

    assertThat(StrictestLabel.written(positions.get(0).location())).isEqualTo("amber+strict");
    assertThat(StrictestLabel.written(positions.get(1).location())).isEmpty();
  }

  private static List<Position> positions(String... labels) {
    StringBuilder note = new StringBuilder();
    for (String label : labels) {
      note.append("[w]{.for actor=holt on=crossing %s} [@gull-0312]\n\n".formatted(label));
    }
    return PackText.pack(note.toString()).positions().entries();
  }
}
