package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample numbers of CLDR 49's cardinal rules fall into CLDR's categories. */
class PluralCategoryTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | one   | 1
          en    | other | 0 2 11 21 101 1000000
          en-us | one   | 1
          de    | one   | 1
          de    | other | 0 2 1000000
          nl    | one   | 1
          fr    | one   | 0 1
          fr    | many  | 1000000 2000000
          fr    | other | 2 11 999999 1000001
          es    | one   | 1
          es    | many  | 1000000
          es    | other | 0 2 1000001
          it    | many  | 1000000
          pt    | one   | 0 1
          pt-pt | one   | 1
          pt-pt | other | 0 2
          pl    | one   | 1
          pl    | few   | 2 3 4 22 24 104
          pl    | many  | 0 5 11 12 14 21 25 111 112
          uk    | one   | 1 21 101 1001
          uk    | few   | 2 4 22 34
          uk    | many  | 0 5 11 12 14 20 111
          ru    | one   | 1 21
          cs    | few   | 2 3 4
          cs    | other | 0 5 22
          ar    | zero  | 0
          ar    | one   | 1
          ar    | two   | 2
          ar    | few   | 3 10 103 110
          ar    | many  | 11 26 111 199
          ar    | other | 100 102 200 1000000
          tlh   | one   | 1
          tlh   | other | 0 2
          """)
  void theSamplesOfCldrFallIntoItsCategories(String tag, String category, String samples) {
    assertThat(Arrays.stream(samples.split(" ")).map(Long::parseLong))
        .allSatisfy(n -> assertThat(PluralCategory.of(tag, n).key()).isEqualTo(category));
  }
}
