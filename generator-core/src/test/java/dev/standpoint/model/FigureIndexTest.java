package dev.standpoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.read.TextPack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureIndexTest {

  @Test
  void tablesAreNumberedThroughAllNotesOfThePack() {
    FigureIndex figures =
        index(
            "10-a.md",
            table("Tolls {#tbl-tolls}"),
            "20-b.md",
            "> "
                + table("Within a quote").strip().replace("\n", "\n> ")
                + "\n\n"
                + table("Routes {#tbl-routes}"));

    assertThat(figures.entries())
        .extracting(entry -> entry.note().path() + " " + entry.figure().id() + " " + entry.number())
        .containsExactly("10-a.md tbl-tolls 1", "20-b.md  2", "20-b.md tbl-routes 3");
  }

  @Test
  void theFirstOfTwoTablesWithAnIdIsFound() {
    FigureIndex figures = index("10-a.md", table("A {#tbl-a}") + table("B {#tbl-a}"));

    assertThat(figures.find("tbl-a").orElseThrow().number()).isEqualTo(1);
    assertThat(figures.entries()).hasSize(2);
    assertThat(figures.find("")).isEmpty();
  }

  @Test
  void aTableOfAnotherPackHasTheNumberZero() {
    TextPack other = TextPack.note("Words.\n\n" + table("A {#tbl-a}"));
    List<Block.Figure> elsewhere =
        NoteText.blocks(other.blocks())
            .filter(Block.Figure.class::isInstance)
            .map(Block.Figure.class::cast)
            .toList();

    assertThat(elsewhere).hasSize(1);
    assertThat(index("10-a.md", "Words.\n").number(elsewhere.get(0))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"fig-map, FIGURE", "tbl-tolls, TABLE", "fig-, FIGURE"})
  void thePrefixOfAnIdSaysItsKind(String id, FigureKind kind) {
    assertThat(FigureKind.ofId(id)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"figure", "courier-fig-1", "FIG-map", "''"})
  void anyOtherIdIsThatOfASource(String id) {
    assertThat(FigureKind.ofId(id)).isEmpty();
  }

  /** A table with its caption after it, and a blank line. */
  private static String table(String caption) {
    return "| a |\n|---|\n| b |\n\n: " + caption + "\n\n";
  }

  private static FigureIndex index(String... files) {
    return FigureIndex.in(TextPack.files(files).pack());
  }
}
