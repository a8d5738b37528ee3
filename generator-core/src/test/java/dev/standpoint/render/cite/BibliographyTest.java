package dev.standpoint.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.ViewText;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BibliographyTest {

  private static final String TEXT =
      """
      == sources.yaml
      - {id: lund, type: book, title: Straits, author: "Lund, Per", issued: 2029}
      - {id: holt, type: book, title: Bridges, author: "Holt, Ane", issued: 2030}
      - {id: unused, type: book, title: Tunnels, author: "Moe, Eva", issued: 2031}
      == 10-note.md
      First [@lund], then [@holt].
      """;
  private static final SourceId LUND = new SourceId("lund");
  private static final SourceId HOLT = new SourceId("holt");

  @Test
  void withoutAStyleSourcesAreNumberedAsTheyAreFirstCited() {
    Bibliography numbers = bibliography("");

    assertThat(numbers.order()).containsExactly(LUND, HOLT);
    assertThat(numbers.number(HOLT)).isEqualTo(2);
    assertThat(numbers.isNumbered()).isTrue();
    assertThat(numbers.isInOrderOfCitation()).isTrue();
    assertThat(numbers.cite(List.of(new Citation(HOLT, "", "")))).isEmpty();
    assertThat(numbers.narrative(new Citation(HOLT, "", ""))).isEmpty();
    assertThat(numbers.entry(HOLT)).isEmpty();
  }

  @Test
  void aStyleOfAuthorsSortsTheListAndCitesByName() {
    Bibliography apa = bibliography("apa");

    assertThat(apa.order()).containsExactly(HOLT, LUND);
    assertThat(apa.number(LUND)).isEqualTo(2);
    assertThat(apa.isNumbered()).isFalse();
    assertThat(apa.isInOrderOfCitation()).isFalse();
    assertThat(apa.cite(List.of(new Citation(LUND, "", ""))).map(RunSequence::text))
        .contains("(Lund, 2029)");
    assertThat(apa.narrative(new Citation(LUND, "", "p. 3")).map(RunSequence::text))
        .contains("Lund (2029, p. 3)");
    assertThat(RunSequence.text(apa.entry(HOLT))).startsWith("Holt, A. (2030). Bridges.");
  }

  @Test
  void aStyleOfNumbersKeepsTheOrderOfCitation() {
    Bibliography ieee = bibliography("ieee");

    assertThat(ieee.order()).containsExactly(LUND, HOLT);
    assertThat(ieee.isNumbered()).isTrue();
    assertThat(ieee.isInOrderOfCitation()).isTrue();
    assertThat(ieee.cite(List.of(new Citation(HOLT, "", ""))).map(RunSequence::text))
        .contains("[2]");
    assertThat(RunSequence.text(ieee.entry(HOLT))).startsWith("A. Holt");
  }

  @Test
  void aStyleOfNotesLeavesTheTextToNumbers() {
    Bibliography notes = bibliography("chicago-notes-bibliography");

    assertThat(notes.isNumbered()).isTrue();
    assertThat(notes.cite(List.of(new Citation(HOLT, "", "")))).isEmpty();
    assertThat(notes.narrative(new Citation(HOLT, "", ""))).isEmpty();
    assertThat(RunSequence.text(notes.entry(HOLT))).startsWith("Holt, Ane. Bridges");
  }

  @Test
  void everyWordOfACitationNamesItsSource() {
    List<Run> cited =
        bibliography("apa")
            .cite(List.of(new Citation(LUND, "", ""), new Citation(HOLT, "", "")))
            .orElseThrow();

    assertThat(cited)
        .filteredOn(run -> run.cites() != null)
        .extracting(run -> run.cites() + " " + run.text())
        .containsExactly("holt Holt, 2030", "lund Lund, 2029");
  }

  private static Bibliography bibliography(String style) {
    String front = "== pack.md\n---\ntitle: T\ncitation-style: " + style + "\n---\n";
    return new Bibliography(ViewText.briefing((style.isEmpty() ? "" : front) + TEXT));
  }
}
