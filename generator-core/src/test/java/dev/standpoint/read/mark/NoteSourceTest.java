package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.read.markdown.AttributeList;
import dev.standpoint.read.markdown.MarkdownParser;
import org.junit.jupiter.api.Test;

class NoteSourceTest {

  private static final String FRONT = "---\ntitle: a\n---\n";

  @Test
  void offsetsCountFromTheEndOfTheFrontMatter() {
    NoteSource source = source("one\ntwo");

    assertThat(source.body()).isEqualTo("one\ntwo");
    assertThat(source.span(0, 3)).isEqualTo(new Span("a.md", 4, 1, 3));
    assertThat(source.span(5, 7)).isEqualTo(new Span("a.md", 5, 2, 2));
  }

  @Test
  void columnsAndLengthsCountCodePoints() {
    assertThat(source("😀 😀a").span(3, 6)).isEqualTo(new Span("a.md", 4, 3, 2));
  }

  @Test
  void aNodeHasItsPlaceInTheFile() {
    NoteSource source = source("one\n\ntwo");

    assertThat(source.span(MarkdownParser.parse(source.body()).getLastChild()))
        .isEqualTo(new Span("a.md", 6, 1, 3));
  }

  @Test
  void aValueHasThePlaceWithoutItsKey() {
    AttributeList.Item item = new AttributeList.Item(AttributeList.Sort.KEY, "on", "toll", 1, 4, 8);

    assertThat(source("{on=toll}").located(item))
        .isEqualTo(new Located("toll", new Span("a.md", 4, 5, 4)));
  }

  private static NoteSource source(String body) {
    return new NoteSource(new SourceText("a.md", FRONT + body), FRONT.length());
  }
}
