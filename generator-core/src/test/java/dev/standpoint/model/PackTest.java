package dev.standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Note;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.Register;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackTest {

  @Test
  void aPackWithoutLabelsHasNone() {
    assertThat(TextPack.note("Words.\n").pack().label()).isEmpty();
  }

  @Test
  void theStrictestLabelOfANoteABlockOrAPhraseIsThatOfThePack() {
    assertThat(label("---\ntlp: green\n---\nWords.\n")).isEqualTo(Tlp.GREEN);
    assertThat(label("---\ntlp: green\n---\n::: {tlp=amber}\nWords.\n:::\n")).isEqualTo(Tlp.AMBER);
    assertThat(label("---\ntlp: green\n---\n[Words]{tlp=red} and [more]{tlp=clear}.\n"))
        .isEqualTo(Tlp.RED);
  }

  @Test
  void theFrontPageIsTheFirstNote() {
    Pack pack = TextPack.files("10-a.md", "A.\n", "20-b.md", "B.\n").pack();

    assertThat(pack.allNotes())
        .extracting(Note::path)
        .containsExactly("pack.md", "10-a.md", "20-b.md");
  }

  @Test
  void aPackWithOtherActorsKeepsTheRest() {
    Pack pack = TextPack.note("[Yes]{.for actor=holt on=crossing} [@courier].\n").pack();
    Pack other = pack.withActors(Register.of(List.of()));

    assertThat(other.actors().entries()).isEmpty();
    assertThat(other.withActors(pack.actors())).isEqualTo(pack);
  }

  private static Tlp label(String note) {
    return TextPack.note(note).pack().label().orElseThrow();
  }
}
