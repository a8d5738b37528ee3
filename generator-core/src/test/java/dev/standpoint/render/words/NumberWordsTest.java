package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  private static final NumberWords ENGLISH = new NumberWords(WordsFile.of("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0        | 0
          999      | 999
          1000     | 1,000
          999999   | 999,999
          1000000  | 1,000,000
          -1       | −1
          -1000    | −1,000
          0.5      | 0.5
          -0.5     | −0.5
          1000.123456 | 1,000.123456
          1E+4     | 10,000
          1.50     | 1.50
          """)
  void threeDigitsOfTheWholePartAreAGroup(BigDecimal number, String written) {
    assertThat(ENGLISH.of(number)).isEqualTo(written);
  }

  @Test
  void theLargestAndTheSmallestNumbersAreWrittenInFull() {
    assertThat(ENGLISH.of(Long.MAX_VALUE)).isEqualTo("9,223,372,036,854,775,807");
    assertThat(ENGLISH.of(Long.MIN_VALUE)).isEqualTo("−9,223,372,036,854,775,808");
  }

  @Test
  void aLanguageHasItsOwnSignsAndItsOwnStartOfGroups() {
    assertThat(new NumberWords(WordsFile.of("de")).of(new BigDecimal("12345.5")))
        .isEqualTo("12.345,5");
    assertThat(new NumberWords(WordsFile.of("es")).of(new BigDecimal("1234.5")))
        .isEqualTo("1234,5");
  }
}
