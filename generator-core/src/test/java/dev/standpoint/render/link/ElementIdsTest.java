package dev.standpoint.render.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Note;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.page.WrittenProse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementIdsTest {

  private static final Note NOTE = WrittenProse.briefing("Words.\n").pack().notes().get(0);

  @Test
  void eachKindOfElementHasAnIdOfItsOwn() {
    SourceId source = new SourceId("fn-1");

    assertThat(ElementIds.heading(NOTE, "fn-2")).isEqualTo("note.fn-2");
    assertThat(ElementIds.footnote(NOTE, 1)).isEqualTo("note.fn-1");
    assertThat(ElementIds.footnoteReference(NOTE, 1)).isEqualTo("note.fnref-1");
    assertThat(ElementIds.view(NOTE, 1)).isEqualTo("view.note.1");
    assertThat(ElementIds.firstCitation(NOTE, source)).isEqualTo("note..src-fn-1");
    assertThat(ElementIds.source(source)).isEqualTo("src-fn-1");
  }

  @ParameterizedTest
  @CsvSource({
    "courier-0312, src-courier-0312",
    "Holt2031, src-Holt2031",
    "a:b, src-a_3a_b",
    "a_b, src-a_5f_b",
    "a_5f_b, src-a_5f_5f_5f_b",
    "müller, src-m_fc_ller",
    "٣, src-_663_",
    "\uD83D\uDE00, src-_1f600_",
    "a b, src-a_20_b"
  })
  void aCharacterThatAnAddressCannotContainIsItsCodePoint(String key, String id) {
    assertThat(ElementIds.source(new SourceId(key))).isEqualTo(id);
  }

  @Test
  void onlyTheFirstCitationOfASourceInANoteHasAnId() {
    FirstCitations citations = new FirstCitations();
    SourceId courier = new SourceId("courier");

    assertThat(citations.next(NOTE, courier)).isEqualTo("note..src-courier");
    assertThat(citations.next(NOTE, courier)).isEmpty();
    assertThat(citations.next(NOTE, new SourceId("gull"))).isEqualTo("note..src-gull");
  }
}
