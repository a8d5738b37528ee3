package dev.standpoint.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfAdviceTest {

  @ParameterizedTest(name = "\"{0}\" is not an EDTF date - {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-13-45            | there is no month 13
          2031-00               | there is no month 00
          2031-02-30            | 2031-02 has 28 days
          2028-02-30~           | 2028-02 has 29 days
          2031-03-00            | there is no day 00
          2031-21-05            | a season has no days
          2031-03/2031-13       | there is no month 13
          31/02/2031            | 2031-02 has 28 days
          2031-3-5              | write 2031-03-05
          2031-3                | write 2031-03
          2031-3-5~             | write 2031-03-05~
          2031-03-5/2031-3-12   | write 2031-03-05/2031-03-12
          25/03/2031            | write 2031-03-25
          03/25/2031            | write 2031-03-25
          12/03/2031            | write 2031-03-12 or 2031-12-03
          3/3/2031              | write 2031-03-03
          12.3.2031             | write 2031-03-12 or 2031-12-03
          03/2031               | write 2031-03
          2031/03/12            | write 2031-03-12
          2031/03               | write 2031-03
          20310312              | write 2031-03-12
          12 March 2031         | write 2031-03-12
          12. March 2031        | write 2031-03-12
          3rd of March          | write it as 2031-03-12, 2031-03 or 2031
          March 12th, 2031      | write 2031-03-12
          Mar. 2031             | write 2031-03
          march 2031?           | write 2031-03?
          Winter 2031           | write 2031-24
          about May 2031        | write 2031-05~
          c. 2031               | write 2031~
          ca. 12 March 2031     | write 2031-03-12~
          2031?~                | write 2031%
          201x                  | write 201X
          2031-03..2031-05      | write 2031-03/2031-05
          2031-03 .. 2031-05    | write 2031-03/2031-05
          2031-03..             | write 2031-03/..
          ..2031-03             | write ../2031-03
          2031–2033             | write 2031/2033
          2031-2033             | write 2031/2033
          2031-03-11/12         | write 2031-03-11/2031-03-12
          2031-03/05            | write 2031-03/2031-05
          2031-03-11 - 2031-03-12 | write 2031-03-11/2031-03-12
          11 March 2031 to 4 April 2031 | write 2031-03-11/2031-04-04
          2031-03/present       | write 2031-03/..
          unknown/2031          | write /2031
          2031-03-12T14:30Z     | write 2031-03-12T14:30:00Z
          2031-03-12 9:30       | write 2031-03-12T09:30:00
          2031-03-12T14:30:00.250+02:00 | write 2031-03-12T14:30:00+02:00
          Y2031                 | write 2031
          ' 2031-03-12 '        | write 2031-03-12
          2032/2031             | its start is after its end
          2031-03-12..2031-03-11 | its start is after its end
          ../..                 | an interval needs a date at one end or both
          /                     | an interval needs a date at one end or both
          201X/2031             | an interval cannot have an X
          2031-03-12T14:30:00Z/2031-03-13 | an interval cannot have a time of day
          [1667,1668]           | only EDTF levels 0 and 1 are supported
          156X-12-25            | only EDTF levels 0 and 1 are supported
          ~2031                 | only EDTF levels 0 and 1 are supported
          1950S2                | only EDTF levels 0 and 1 are supported
          ''                    | write it as 2031-03-12, 2031-03 or 2031
          soon                  | write it as 2031-03-12, 2031-03 or 2031
          yesterday/2031        | write it as 2031-03-12, 2031-03 or 2031
          """)
  void reasons(String text, String reason) {
    assertThat(Edtf.parse(text)).isEmpty();
    assertThat(Edtf.whyNot(text)).isEqualTo(reason);
  }

  @Test
  void nothingIsWrongWithAGoodDate() {
    assertThat(Edtf.whyNot("2031-03~/..")).isEmpty();
  }

  @ParameterizedTest(name = "30,000 times \"{0}\" is refused at once")
  @ValueSource(strings = {"2031..", "2031/", "1", "X", "c. ", "2031-", "T", " ", "..\n"})
  void longTextsAreRefusedAtOnce(String part) {
    String text = part.repeat(30_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThat(Edtf.parse(text)).isEmpty();
          assertThat(Edtf.whyNot(text)).isNotEmpty();
        });
  }
}
