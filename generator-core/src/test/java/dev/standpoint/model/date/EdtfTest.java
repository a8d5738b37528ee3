package dev.standpoint.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.standpoint.model.date.Edtf.Point;
import dev.standpoint.model.date.Edtf.Season;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {

  @ParameterizedTest(name = "{0} and {1} overlap: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-03-12            | 2031-03-12            | true
          2031-03-12            | 2031-03-13            | false
          2031-03               | 2031-03-31            | true
          2031-03               | 2031-04-01            | false
          2031                  | 203X                  | true
          2031-03-10/2031-03-12 | 2031-03-12/2031-03-14 | true
          2031-03-10/2031-03-11 | 2031-03-12/2031-03-14 | false
          2031-03/..            | 2031-04               | false
          2031-03/              | 2031-03-31            | true
          ../2031-03            | 2031-02               | false
          2031-03~              | 2031-04               | false
          2031-03-12T23:59:59-04 | 2031-03-12           | true
          2030-24               | 2031-02-28            | true
          """)
  void overlap(String one, String other, boolean expected) {
    assertThat(date(one).overlaps(date(other))).isEqualTo(expected);
    assertThat(date(other).overlaps(date(one))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is approximate: {1}, uncertain: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031            | false | false
          2031-03-12~     | true  | false
          2031?           | false | true
          203X%           | true  | true
          2031~/2032      | true  | false
          2031/2032?      | false | true
          2031~/2032?     | true  | true
          2031~/..        | true  | false
          /2031%          | true  | true
          2031-03-12T14:30:00Z | false | false
          """)
  void qualifiers(String text, boolean approximate, boolean uncertain) {
    assertThat(date(text).approximate()).isEqualTo(approximate);
    assertThat(date(text).uncertain()).isEqualTo(uncertain);
  }

  @Test
  void datesAreEqualWhenWrittenAlike() {
    assertThat(date("2031-03")).isEqualTo(date("2031-03")).hasSameHashCodeAs(date("2031-03"));
    assertThat(date("2031-03")).isNotEqualTo(date("2031-03~"));
    assertThat(date("2031/..")).isEqualTo(date("2031/..")).isNotEqualTo(date("2031/"));
  }

  @ParameterizedTest(name = "the day {0} is written as it is read")
  @CsvSource({"2031-03-12", "0044-01-01", "0000-12-31", "-0044-03-15", "-9999-01-01"})
  void aDayIsWrittenAsItIsRead(LocalDate day) {
    assertThat(Edtf.of(day)).isEqualTo(date(day.toString()));
  }

  @Test
  void aDayBeyondFourDigitsHasNoEdtf() {
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.of(LocalDate.of(10_000, 1, 1)));
  }

  @Test
  void onlySeasonsHaveASeason() {
    assertThat(((Point) date("2031-21")).season()).contains(Season.SPRING);
    assertThat(((Point) date("2031-24~")).season()).contains(Season.WINTER);
    assertThat(((Point) date("2031-03")).season()).isEmpty();
  }

  private static Edtf date(String text) {
    return Edtf.parse(text).orElseThrow();
  }
}
