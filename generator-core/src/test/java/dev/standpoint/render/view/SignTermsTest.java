package dev.standpoint.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.markup.Markup;
import dev.standpoint.render.words.Words;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signs and marks of a table, their meanings, and what its legend has of them. */
class SignTermsTest {

  private static final Words ENGLISH = Words.in("en");
  private static final MatrixView.Held AGAINST =
      new MatrixView.Held("against", "\u2212", "against");
  private static final MatrixView.Held FOR = new MatrixView.Held("for", "+", "for");

  @ParameterizedTest
  @CsvSource({
    "NONE, none, –, nothing found",
    "INAPPLICABLE, inapplicable, n/a, not applicable",
    "UNCARRIED, uncarried, –, not carried"
  })
  void aBlankCellHasASignAndAMeaning(EmptyCell cell, String key, String sign, String meaning) {
    assertThat(cell.key()).isEqualTo(key);
    assertThat(cell.term(ENGLISH)).isEqualTo(new MatrixView.Term(sign, meaning));
  }

  @ParameterizedTest
  @CsvSource({
    "CONDITION, condition",
    "SHIFT, shift",
    "CONFLICT, conflict",
    "UNNAMED, unnamed",
    "ONE_SOURCE, 1 independent source",
    "REPORTED, day not given"
  })
  void aMarkHasAWordAndAMeaning(CellFlag flag, String word) {
    assertThat(flag.word(ENGLISH)).isEqualTo(word);
    assertThat(flag.term(ENGLISH).word()).isEqualTo(word);
    assertThat(flag.term(ENGLISH).meaning()).isNotBlank().isNotEqualTo(word);
  }

  @Test
  void noTwoMarksHaveTheSameWord() {
    assertThat(Arrays.stream(CellFlag.values()).map(flag -> flag.word(ENGLISH)))
        .doesNotHaveDuplicates();
  }

  @Test
  void anEmptyTableHasAnEmptyLegend() {
    assertThat(LegendPresenter.legend(List.of(), ENGLISH)).isEqualTo(LegendPresenter.NONE);
  }

  @Test
  void aLegendHasWhatIsInTheTableInOneOrder() {
    MatrixView.Legend legend =
        LegendPresenter.legend(
            List.of(
                row(
                    CellPresenter.blank(EmptyCell.INAPPLICABLE),
                    cell(AGAINST, "conflict", "shift"),
                    CellPresenter.blank(EmptyCell.NONE),
                    cell(FOR))),
            ENGLISH);

    assertThat(legend.stances()).containsExactly(FOR, AGAINST);
    assertThat(legend.blanks())
        .extracting(MatrixView.Term::meaning)
        .containsExactly("nothing found", "not applicable");
    assertThat(legend.marks())
        .extracting(MatrixView.Term::word)
        .containsExactly("shift", "conflict");
  }

  @Test
  void aLegendLooksAtTheRowsOfMembersToo() {
    MatrixView.Row member = row(cell(FOR));
    MatrixView.Row group =
        new MatrixView.Row("g", PageView.Link.unlinked("G"), "", 0, List.of(), List.of(member));

    assertThat(LegendPresenter.legend(List.of(group), ENGLISH).stances()).containsExactly(FOR);
  }

  @Test
  void aValueThatIsNoStanceNeedsNoLegend() {
    MatrixView.Held forty = new MatrixView.Held("quantity", "", "40 crowns");

    assertThat(LegendPresenter.legend(List.of(row(cell(forty))), ENGLISH))
        .isEqualTo(LegendPresenter.NONE);
  }

  private static MatrixView.Row row(MatrixView.Cell... cells) {
    return new MatrixView.Row(
        "a", PageView.Link.unlinked("A"), "", cells.length, List.of(cells), List.of());
  }

  private static MatrixView.Cell cell(MatrixView.Held value, String... marks) {
    PageView.Link nobody = PageView.Link.unlinked("");
    MatrixView.Said said =
        new MatrixView.Said(
            nobody, nobody, value, Markup.NONE, Markup.NONE, "", "", false, "#", List.of());
    MatrixView.Side side =
        new MatrixView.Side(value, List.of(new MatrixView.Voice(said, List.of(), List.of(marks))));
    return new MatrixView.Cell(
        "own", List.of(side), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
