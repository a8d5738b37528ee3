package dev.standpoint.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.read.TextPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      textBlock =
          """
          A *very* **long** ~~toll~~ road -> A very long toll road
          Run `make all` now -> Run make all now
          A [link](https://example.org) here -> A link here
          He agreed [@courier]. -> He agreed.
          He agreed [@courier], and left [@mera]! -> He agreed, and left!
          'One  two' -> One two
          [Yes]{.for actor=holt on=crossing} [@courier] -> Yes
          [Words]{lang=de} -> Words
          """)
  void markupAndCitationsAreLeftOut(String note, String plain) {
    assertThat(plain(note + "\n")).isEqualTo(plain);
  }

  @Test
  void linesAndBlocksAreJoinedBySpaces() {
    assertThat(plain("One\ntwo  \nthree\n\n- four\n- five\n\n> six\n"))
        .isEqualTo("One two three four five six");
  }

  @Test
  void aCodeBlockKeepsItsWordsWithoutItsLines() {
    assertThat(plain("```\na\n  b\n```\n")).isEqualTo("a b");
  }

  @Test
  void aFootnoteIsNotPartOfTheText() {
    assertThat(plain("Words[^1].\n\n[^1]: More.\n")).isEqualTo("Words.");
  }

  @Test
  void anEllipsisReplacesTheWordsThatAreLeftOut() {
    TextPack read = TextPack.note("A *secret* toll and a **known** one.\n");

    assertThat(PlainText.ofBlocks(read.blocks(), Inline.Emphasis.class::isInstance))
        .isEqualTo("A \u2026 toll and a known one.");
    assertThat(PlainText.ofInlines(read.blocks().get(0).inlines(), inline -> true))
        .isEqualTo("\u2026".repeat(5));
  }

  private static String plain(String note) {
    return PlainText.ofBlocks(TextPack.note(note).blocks());
  }
}
