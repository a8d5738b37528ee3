package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearWordsTest {

  private static final YearWords ENGLISH = new YearWords(WordsFile.of("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031    | 2031
          1000    | 1000
          9999    | 9999
          999     | AD 999
          1       | AD 1
          0       | 1 BC
          -43     | 44 BC
          -9999   | 10,000 BC
          10000   | the year 10,000
          1234567 | the year 1,234,567
          """)
  void aYearHasAnEraOrAWordWhereItsDigitsAreUnclear(int year, String words) {
    assertThat(ENGLISH.of(year)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031 | 2031–32
          2009 | 2009–10
          2099 | 2099–2100
          1999 | 1999–2000
          9999 | 9999–10000
          44   | AD 44
          """)
  void aWinterHasTwoYears(int year, String words) {
    assertThat(ENGLISH.andNext(year)).isEqualTo(words);
  }

  @Test
  void fourDigitsAreAPlainYear() {
    assertThat(YearWords.isPlain(999)).isFalse();
    assertThat(YearWords.isPlain(1000)).isTrue();
    assertThat(YearWords.isPlain(9999)).isTrue();
    assertThat(YearWords.isPlain(10_000)).isFalse();
    assertThat(YearWords.isPlain(-2031)).isFalse();
  }

  @Test
  void figuresAndTablesAreLabelledByKindAndNumber() {
    FigureWords figures = Words.in("en").figures();

    assertThat(figures.label(FigureKind.FIGURE, 1)).isEqualTo("Figure 1");
    assertThat(figures.label(FigureKind.TABLE, 12)).isEqualTo("Table 12");
    assertThat(figures.leftOut(FigureKind.FIGURE)).isEqualTo("a figure not shown");
    assertThat(figures.leftOut(FigureKind.TABLE)).isEqualTo("a table not shown");
  }
}
