package dev.standpoint.assemble.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.NoteProse;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceListTest {

  @Test
  void sourcesAreNumberedInReadingOrder() {
    assertThat(
            numbered(
                """
                == pack.md
                In short, no [@gull-0401].
                == 20-b.md
                # B [@herald-0402]
                == 10-a.md
                > Quoted [@courier-0403].

                - First [@gull-0401; @echo-0404]
                - Second [@courier-0403]

                | Head [@post-0405] |
                |---|
                | Cell [@times-0406] |
                """))
        .containsExactly(
            "gull-0401", "courier-0403", "echo-0404", "post-0405", "times-0406", "herald-0402");
  }

  @Test
  void aNotesDefaultSourcesComeFirst() {
    assertThat(numbered("---\nsource: gull-0401\n---\nWords [@courier-0403].\n"))
        .containsExactly("gull-0401", "courier-0403");
  }

  @Test
  void aSourceThatOnlyAMarkNamesIsNumberedAtItsWords() {
    assertThat(
            numbered(
                """
                One [no]{.against actor=holt on=crossing source=gull-0401} and [@courier-0403].

                ::: {.event source=herald-0402}
                Talks [@echo-0404].
                :::
                """))
        .containsExactly("gull-0401", "courier-0403", "herald-0402", "echo-0404");
  }

  @Test
  void aSourceOfARecordWhoseWordsAreLeftOutComesLast() {
    String text =
        """
        [no]{.against actor=holt on=crossing} [@courier-0112; @gull-0312]

        Stays [@herald-0113].
        """;
    Briefing then = NoteProse.briefing("2031-02-01", text);

    assertThat(ids(then.sources())).containsExactly("herald-0113", "courier-0112");
  }

  @Test
  void aSourceThatNobodyCitesHasNoNumber() {
    SourceList list =
        SourceList.of(
            PackText.pack("== sources.yaml\n- {id: idle, title: Idle}\n== 10-a.md\nHi.\n"));

    assertThat(list.sources()).isEmpty();
    assertThatThrownBy(() -> list.number(new SourceId("idle"))).hasMessageContaining("not cited");
  }

  private static List<String> numbered(String text) {
    SourceList list = SourceList.of(PackText.pack(text));
    assertThat(list.sources())
        .allSatisfy(
            source ->
                assertThat(list.number(source.id())).isEqualTo(list.sources().indexOf(source) + 1));
    return ids(list);
  }

  private static List<String> ids(SourceList list) {
    return list.sources().stream().map(source -> source.id().value()).toList();
  }
}
