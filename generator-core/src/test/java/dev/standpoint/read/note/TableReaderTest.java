package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  @Test
  void aTableHasTitlesRowsAndAlignedColumns() {
    Block.Table table =
        table("| who | what | when | so |\n|:--|:-:|--:|---|\n| Holt | *yes* | 2031 | a |\n");

    assertThat(table.columns())
        .containsExactly(
            Block.Alignment.LEFT,
            Block.Alignment.CENTER,
            Block.Alignment.RIGHT,
            Block.Alignment.NONE);
    assertThat(words(table.head())).containsExactly(List.of("who", "what", "when", "so"));
    assertThat(words(table.body())).containsExactly(List.of("Holt", "yes", "2031", "a"));
  }

  @Test
  void aShortRowIsFilledAndEmptyCellsBeyondTheHeaderAreCut() {
    Block.Table table = table("| a | b |\n|---|---|\n| c |\n| d | e | |\n");

    assertThat(words(table.body())).containsExactly(List.of("c", ""), List.of("d", "e"));
  }

  @Test
  void cellsBeyondTheHeaderAreKeptAndReported() {
    TextPack read = TextPack.note("| a | b |\n|---|---|\n| c |\n| d | e | f |\n");
    Block.Table table = (Block.Table) read.blocks().get(0);

    assertThat(read.diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(
            "10-note.md:4:10: warning: this row has 3 cells, but the header of its table has 2 -"
                + " add a cell to the header, or write \\| for a bar in a cell [extra-cell]");
    assertThat(table.columns()).hasSize(3);
    assertThat(words(table.head())).containsExactly(List.of("a", "b", ""));
    assertThat(words(table.body())).containsExactly(List.of("c", "", ""), List.of("d", "e", "f"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|-|-|", "|:-:|--|", "-|-", ":--|--:", "| - | -- |"})
  void theRuleMayHaveOneDash(String rule) {
    assertThat(words(table("| a | b |\n" + rule + "\n| c | d |").body()))
        .containsExactly(List.of("c", "d"));
  }

  @Test
  void aTableMayFollowTextDirectly() {
    TextPack read = TextPack.sound("The count\nso far:\n| a | b |\n|---|---|\n| c | d |\n");

    assertThat(PlainText.ofBlocks(read.blocks())).isEqualTo("The count so far: a b c d");
    assertThat(read.blocks()).hasSize(2).last().isInstanceOf(Block.Table.class);
  }

  @Test
  void anEscapedBarInCodeIsABar() {
    assertThat(words(table("| a |\n|---|\n| `b \\| c` |\n").body()))
        .containsExactly(List.of("b | c"));
  }

  @Test
  void anEscapedBarIsPartOfItsCell() {
    assertThat(words(table("| a |\n|---|\n| b \\| c |\n").body()))
        .containsExactly(List.of("b | c"));
  }

  @Test
  void aCellHasItsPlace() {
    Block.Cell cell = table("| a | b |\n|---|---|\n| c | d |\n").body().get(0).cells().get(1);

    assertThat(cell.at().line()).isEqualTo(3);
  }

  @Test
  void aTableWithoutRowsHasOnlyTitles() {
    Block.Table table = table("| a |\n|---|\n");

    assertThat(words(table.head())).containsExactly(List.of("a"));
    assertThat(table.body()).isEmpty();
  }

  private static Block.Table table(String note) {
    return (Block.Table) TextPack.sound(note).blocks().get(0);
  }

  private static List<List<String>> words(List<Block.Row> rows) {
    return rows.stream()
        .map(row -> row.cells().stream().map(cell -> PlainText.ofInlines(cell.content())).toList())
        .toList();
  }
}
