package dev.standpoint.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfRepairTest {

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 March 2031            | 2031-03-12
          March 12, 2031           | 2031-03-12
          mar. 2031                | 2031-03
          Spring 2031              | 2031-21
          winter, 2030             | 2030-24
          12.03.2031               | 2031-03-12
          3/12/2031                | 2031-12-03
          03/25/2031               | 2031-03-25
          2031/3/12                | 2031-03-12
          2031.3                   | 2031-03
          20310312                 | 2031-03-12
          circa 2031               | 2031~
          ca. March 2031           | 2031-03~
          2031?~                   | 2031%
          2031-xx                  | 2031-XX
          203x                     | 203X
          Y2031                    | 2031
          2030-2031                | 2030/2031
          2031-03-11/12            | 2031-03-11/2031-03-12
          2030 to 2031             | 2030/2031
          2031 – present           | 2031/..
          2031 - present           | 2031/..
          2031..                   | 2031/..
          ../2031                  | ../2031
          unknown/2031             | /2031
          2031-03-12 14:30         | 2031-03-12T14:30:00
          2031-03-12T14:30:00.5Z   | 2031-03-12T14:30:00Z
          """)
  void commonFormsBecomeEdtf(String written, String repaired) {
    assertThat(EdtfRepair.of(written)).isEqualTo(repaired);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2031", "2031-03", "2031-03-12", "203X", "20XX", "2031~", "2031-21", "2031-XX"})
  void aDateStaysAsItIs(String date) {
    assertThat(EdtfRepair.of(date)).isEqualTo(date);
  }
}
