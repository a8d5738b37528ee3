package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.RecordId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids outlive edits, and no two are alike. */
class RecordIdentityTest {

  private static final String KEYS = "{.against actor=holt on=crossing source=courier}";
  private static final String MARK = "[says no]" + KEYS;

  @Test
  void editedWordsAndMovedLinesKeepTheId() {
    String id = ids(MARK).get(0);

    assertThat(id).matches("[a-z2-7]{8}");
    assertThat(ids("# Later\n\n> Well, [will never say yes]" + KEYS)).containsExactly(id);
    assertThat(ids("[no]{.against on=crossing actor=holt} [@courier]")).containsExactly(id);
  }

  @Test
  void anotherActorIssueValueDateOrSourceIsAnotherId() {
    String id = ids(MARK).get(0);

    assertThat(ids(MARK.replace("holt", "lund"))).doesNotContain(id);
    assertThat(ids(MARK.replace("crossing", "guarantee"))).doesNotContain(id);
    assertThat(ids(MARK.replace("against", "for"))).doesNotContain(id);
    assertThat(ids(MARK.replace("}", " when=2031}"))).doesNotContain(id);
    assertThat(ids(MARK.replace("courier", "mera"))).doesNotContain(id);
  }

  @Test
  void twinsInANoteAreNumbered() {
    String id = ids(MARK).get(0);

    assertThat(ids(MARK + "\n\n" + MARK + " " + MARK)).containsExactly(id, id + "-2", id + "-3");
  }

  @Test
  void twinsAcrossNotesAreNumberedInProseToo() {
    String id = ids(MARK).get(0);

    TextPack pack =
        TextPack.files("10-a.md", MARK, "20-b.md", "> - | a |\n>   |---|\n>   | " + MARK);

    assertThat(ids(pack)).containsExactly(id, id + "-2");
    assertThat(marked(pack)).containsExactly(id, id + "-2");
  }

  @Test
  void everyMarkInProseNamesARecord() {
    String div = "::: " + KEYS + "\nSays no, " + MARK + ", at [it]{.event}.\n:::\n";

    TextPack pack = TextPack.files("10-a.md", div + "\n" + MARK, "20-b.md", div + "\n" + div);

    List<String> records = new ArrayList<>(ids(pack));
    pack.events().forEach(event -> records.add(event.id().value()));
    assertThat(marked(pack)).containsExactlyInAnyOrderElementsOf(records).doesNotHaveDuplicates();
    assertThat(records).hasSize(10);
  }

  @Test
  void theAuthorsIdStays() {
    assertThat(ids("[no]{#refusal " + KEYS.substring(1))).containsExactly("refusal");
  }

  @Test
  void headingAnchorsAreUnique() {
    TextPack pack =
        TextPack.sound(
            "# Talks\n\n# Talks\n\n# Talks 2\n\n## Talks {#end}\n\n# End\n\n# !\n\n# Ünï *Цена*\n");

    assertThat(pack.blocks())
        .extracting(block -> ((Block.Heading) block).anchor())
        .containsExactly("talks", "talks-2", "talks-2-2", "end", "end-2", "section", "ünï-цена");
  }

  private static List<String> ids(String note) {
    return ids(TextPack.sound(note));
  }

  private static List<String> ids(TextPack pack) {
    return pack.positions().stream().map(position -> position.id().value()).toList();
  }

  private static List<String> marked(TextPack pack) {
    List<RecordId> ids = new ArrayList<>();
    pack.pack()
        .allNotes()
        .forEach(
            note -> {
              NoteText.inlines(note.blocks())
                  .filter(Inline.Mark.class::isInstance)
                  .forEach(mark -> ids.addAll(((Inline.Mark) mark).records()));
              NoteText.blocks(note.blocks())
                  .filter(Block.Div.class::isInstance)
                  .forEach(div -> ids.addAll(((Block.Div) div).records()));
            });
    return ids.stream().map(RecordId::value).toList();
  }
}
