package dev.standpoint.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.read.TextPack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTextTest {

  private static final RecordId OLD = new PositionId("old");
  private static final RecordId NEW = new PositionId("new");
  private static final String MARK = "[Yes]{.for #old actor=holt on=crossing}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s [@courier]\n",
        "## A heading with %s [@courier]\n",
        "> A quote with %s [@courier]\n",
        "- a list\n  - within a list with %s [@courier]\n",
        "| a |\n|---|\n| %s [@courier] |\n",
        "| a |\n|---|\n| b |\n\n: A caption with %s [@courier] {#tbl-a}\n",
        "Text[^1].\n\n[^1]: A footnote with %s [@courier]\n",
        "*Emphasis **with strong ~~struck %s text~~*** [@courier]\n",
        "[a phrase with %s]{lang=de} [@courier]\n",
      })
  void aMarkIsRenamedWhereverItIs(String note) {
    List<Block> blocks = TextPack.note(note.formatted(MARK)).blocks();

    assertThat(marks(blocks)).containsExactly(OLD);
    assertThat(marks(NoteText.rename(blocks, Map.of(OLD, NEW)))).containsExactly(NEW);
  }

  @Test
  void aDivIsRenamedAndKeepsTheRest() {
    List<Block> blocks =
        TextPack.note("::: {.for #old actor=holt on=crossing}\nWords [@courier].\n:::\n").blocks();
    Block.Div div = (Block.Div) blocks.get(0);

    Block.Div renamed = (Block.Div) NoteText.rename(blocks, Map.of(OLD, NEW)).get(0);

    assertThat(div.records()).containsExactly(OLD);
    assertThat(renamed)
        .isEqualTo(
            new Block.Div(List.of(NEW), div.role(), div.declared(), div.children(), div.at()));
  }

  @Test
  void renamingAnotherIdChangesNothing() {
    List<Block> blocks =
        TextPack.note(
                "# A\n\n---\n\n```\ncode\n```\n\n::: {.timeline}\n:::\n\n" + MARK + " [@courier]\n")
            .blocks();

    assertThat(NoteText.rename(blocks, Map.of(new PositionId("other"), NEW))).isEqualTo(blocks);
  }

  @Test
  void outerInlinesComeBeforeInnerOnes() {
    List<Block> blocks = TextPack.note("A **b *c* d** e\n").blocks();

    assertThat(NoteText.inlines(blocks))
        .extracting(inline -> inline.getClass().getSimpleName())
        .containsExactly("Text", "Strong", "Text", "Emphasis", "Text", "Text", "Text");
  }

  @Test
  void blocksComeInReadingOrder() {
    List<Block> blocks = TextPack.note("> - a\n>\n>   b\n\nc\n").blocks();

    assertThat(NoteText.blocks(blocks))
        .extracting(block -> block.getClass().getSimpleName())
        .containsExactly("Quote", "Listing", "Paragraph", "Paragraph", "Paragraph");
  }

  private static List<RecordId> marks(List<Block> blocks) {
    return NoteText.inlines(blocks)
        .filter(Inline.Mark.class::isInstance)
        .flatMap(mark -> ((Inline.Mark) mark).records().stream())
        .toList();
  }
}
