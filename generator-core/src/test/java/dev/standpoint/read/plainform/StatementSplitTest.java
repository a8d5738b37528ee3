package dev.standpoint.read.plainform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.mark.Located;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementSplitTest {

  @Test
  void aTextIsCutWhereTheStatementStarts() {
    StatementSplit split = split(9, text("2031-03: talks ", 1), strong("resume", 16));

    assertThat(words(split.before())).isEqualTo("2031-03:");
    assertThat(words(split.words())).isEqualTo(" talks resume");
    assertThat(split.words().get(0).at()).isEqualTo(span(9));
    assertThat(split.after()).isEmpty();
  }

  @Test
  void columnsCountCodePoints() {
    StatementSplit split = split(3, text("😀 talks", 1));

    assertThat(words(split.before())).isEqualTo("😀 ");
    assertThat(words(split.words())).isEqualTo("talks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", " ,; "})
  void citationsAtTheEndAreNotPartOfIt(String end) {
    StatementSplit split = split(1, text("talks ", 1), cite(7), text(end, 16));

    assertThat(words(split.words())).isEqualTo("talks");
    assertThat(split.after()).filteredOn(Inline.Cite.class::isInstance).hasSize(1);
  }

  @Test
  void citationsBeforeWordsArePartOfIt() {
    StatementSplit split = split(1, text("talks ", 1), cite(7), text(" resume", 16));

    assertThat(split.words()).hasSize(3);
    assertThat(split.after()).isEmpty();
  }

  @Test
  void lineEndsAtTheEndAreNotPartOfIt() {
    StatementSplit split = split(1, text("talks", 1), new Inline.LineEnd(false, span(6)), cite(7));

    assertThat(words(split.words())).isEqualTo("talks");
    assertThat(split.after()).hasSize(2);
  }

  @Test
  void theDateBeforeItBecomesADate() {
    Located when = new Located("2031-03", span(3));

    List<Inline> before = split(11, text("- 2031-03: talks", 1)).withDate(when).before();

    assertThat(before).hasSize(3);
    assertThat(before.get(1))
        .isInstanceOfSatisfying(
            Inline.DateText.class, date -> assertThat(date.written()).isEqualTo("2031-03"));
    assertThat(words(List.of(before.get(2)))).isEqualTo(":");
  }

  @Test
  void withoutAValidDateItStaysAsItIs() {
    StatementSplit split = split(7, text("soon: talks", 1));

    assertThat(split.withDate(null)).isSameAs(split);
    assertThat(split.withDate(new Located("soon", span(1)))).isSameAs(split);
  }

  private static StatementSplit split(int column, Inline... inlines) {
    return StatementSplit.split(List.of(inlines), span(column));
  }

  private static Inline text(String text, int column) {
    return new Inline.Text(text, span(column));
  }

  private static Inline strong(String text, int column) {
    return new Inline.Strong(List.of(text(text, column)), span(column));
  }

  private static Inline cite(int column) {
    return new Inline.Cite(List.of(), false, span(column));
  }

  private static String words(List<Inline> inlines) {
    return inlines.stream()
        .map(inline -> inline instanceof Inline.Text text ? text.text() : plain(inline))
        .reduce("", String::concat);
  }

  private static String plain(Inline inline) {
    return PlainText.ofInlines(List.of(inline));
  }

  private static Span span(int column) {
    return new Span("a.md", 1, column, 0);
  }
}
