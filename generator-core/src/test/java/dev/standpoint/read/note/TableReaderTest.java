package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void aShortRowIsFilledAndALongRowIsCut() {
    Block.Table table = table("| a | b |\n|---|---|\n| c |\n| d | e | f |\n");

    assertThat(words(table.body())).containsExactly(List.of("c", ""), List.of("d", "e"));
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
