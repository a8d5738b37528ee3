package dev.standpoint.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeStampTest {

  @Test
  void aDayIsItsStartInUtc() {
    assertThat(TimeStamp.of(LocalDate.of(2031, 3, 12))).isEqualTo("2031-03-12T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "-0044-03-15,  0001-01-01",
    "0000-12-31,   0001-01-01",
    "0001-01-01,   0001-01-01",
    "9999-12-31,   9999-12-31",
    "+10000-01-01, 9999-12-31",
    "+12031-06-01, 9999-12-31"
  })
  void aDayOutsideTheYearsOfFourDigitsIsTheNearestOfThem(LocalDate day, String written) {
    assertThat(TimeStamp.of(day)).isEqualTo(written + "T00:00:00Z");
    assertThat(TimeStamp.within(day)).isEqualTo(written);
  }
}
