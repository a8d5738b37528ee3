package dev.standpoint.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.date.EdtfGenerator;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

  private static final DateWords ENGLISH = Words.in("en").dates();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-03-12    | 12 March 2031
          2031-03-02    | 2 March 2031
          2031-03       | March 2031
          2031          | 2031
          2031-01~      | about January 2031
          2031-04-21?   | possibly 21 April 2031
          2031%         | possibly about 2031
          201X          | the 2010s
          201X~         | about the 2010s
          20XX          | some year from 2000 to 2099
          015X          | some year from AD 150 to AD 159
          -015X         | some year from 160 BC to 151 BC
          000X          | some year from 1 BC to AD 9
          1999-XX       | some month of 1999
          1999-XX-XX    | some day of 1999
          1999-12-XX    | some day of December 1999
          1999-12-XX?   | possibly some day of December 1999
          2031-21       | spring 2031
          2031-22       | summer 2031
          2031-23~      | about autumn 2031
          2031-24       | winter 2031–32
          2008-24       | winter 2008–09
          2099-24       | winter 2099–2100
          -0043-24      | winter 44 BC
          -0043         | 44 BC
          -0043-03-15   | 15 March 44 BC
          0000          | 1 BC
          0001          | AD 1
          0476-09-04    | 4 September AD 476
          1000          | 1000
          Y12345        | the year 12,345
          Y170000002    | the year 170,000,002
          Y-170000002   | 170,000,003 BC
          -9999         | 10,000 BC
          Y-999999999   | 1,000,000,000 BC
          """)
  void points(String text, String words) {
    assertThat(ENGLISH.full(date(text))).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-03-12T14:30:00Z      | 12 March 2031, 14:30 UTC
          2031-03-12T14:30:00+00:00 | 12 March 2031, 14:30 UTC
          2031-03-12T00:00:00       | 12 March 2031, 00:00
          1985-04-12T23:20:30-04    | 12 April 1985, 23:20:30 UTC−4
          1985-04-12T23:20:30+04:30 | 12 April 1985, 23:20:30 UTC+4:30
          1985-04-12T09:05:00+00:05 | 12 April 1985, 09:05 UTC+0:05
          """)
  void moments(String text, String words) {
    assertThat(ENGLISH.full(date(text))).isEqualTo(words);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-03-11/2031-03-12  | 11–12 March 2031
          2031-02-28/2031-03-03  | 28 February – 3 March 2031
          2031-03-11/2032-01-04  | 11 March 2031 – 4 January 2032
          2031-03-11/2032-03-12  | 11 March 2031 – 12 March 2032
          2031-03-11/2031-03-11  | 11 March 2031
          2031-03/2031-05        | March–May 2031
          2031-03/2032-05        | March 2031 – May 2032
          2031/2033              | 2031–2033
          2031/2031              | 2031
          2031-03-12/2031-04     | 12 March 2031 – April 2031
          2004-02-01/2005        | 1 February 2004 – 2005
          2031-21/2031-23        | spring 2031 – autumn 2031
          2031-03-11~/2031-03-12~ | about 11–12 March 2031
          2031-03~/2031-05       | about March 2031 – May 2031
          2031-03?/2032%         | possibly March 2031 – possibly about 2032
          -0043/-0030            | 44 BC – 31 BC
          -0043/0014             | 44 BC – AD 14
          -0043-03-15/-0043-03-17 | 15–17 March 44 BC
          9999/Y10001            | 9999 – the year 10,001
          2031-03-12/..          | since 12 March 2031
          2031-03-12/            | since 12 March 2031, end unknown
          ../2031-03             | until March 2031
          /2031-03               | until March 2031, start unknown
          2031-03~/..            | since about March 2031
          """)
  void intervals(String text, String words) {
    assertThat(ENGLISH.full(date(text))).isEqualTo(words);
  }

  @ParameterizedTest(name = "in a table {0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-03-12            | 12 Mar 2031
          2031-01~              | about Jan 2031
          2031-09-29/2031-10-02 | 29 Sep – 2 Oct 2031
          2031-05/..            | since May 2031
          2031-12-XX            | some day of Dec 2031
          2031-21               | spring 2031
          2031-03-12T14:30:00Z  | 12 Mar 2031, 14:30 UTC
          """)
  void compact(String text, String words) {
    assertThat(ENGLISH.compact(date(text))).isEqualTo(words);
  }

  @ParameterizedTest(name = "the language \"{0}\" without words of its own is English")
  @ValueSource(strings = {"en", "en-GB", "EN", "tlh", "", "../words_qaa", "qaa/..", "en_US"})
  void unknownLanguagesAreEnglish(String tag) {
    assertThat(Words.in(tag).dates().full(date("2031-03-12"))).isEqualTo("12 March 2031");
  }

  /** Its files are among the test's resources. */
  @ParameterizedTest(name = "{0} in {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-03-12            | qaa    | 2031-ша, березня 12
          2031-03               | qaa    | березень 2031
          2031-02-28/2031-03-03 | qaa    | 28 лютого – 3 березня 2031
          2031-02-11/2031-02-12 | qaa-UA | 11-го … 12-го лютого 2031
          2031-03-12            | qaa-UA | 2031-ша, березня 12
          2031-03-12            | QAA-ua-x-more | 2031-ша, березня 12
          2031-04~              | qaa    | about April 2031
          """)
  void anotherLanguageIsOneMoreFile(String text, String tag, String words) {
    assertThat(Words.in(tag).dates().full(date(text))).isEqualTo(words);
  }

  @Test
  void theDefaultLocaleAndTimeZoneHaveNoSay() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(Words.in("EN").dates().full(date("2031-03-12T14:30:00Z")))
          .isEqualTo("12 March 2031, 14:30 UTC");
      assertThat(Edtf.whyNot("12 APRIL 2031")).isEqualTo("write 2031-04-12");

      Locale.setDefault(Locale.forLanguageTag("tr"));

      assertThat(Words.in("EN-IE").dates().full(date("Y12345"))).isEqualTo("the year 12,345");
      assertThat(Edtf.whyNot("12 APRIL 2031")).isEqualTo("write 2031-04-12");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest(name = "every date has words, with no brace left in them (seed {0})")
  @ValueSource(longs = {1, 2})
  void everyDateHasWords(long seed) {
    EdtfGenerator generator = new EdtfGenerator(seed);
    for (int i = 0; i < 2_000; i++) {
      Edtf date = date(generator.valid());

      assertThat(ENGLISH.full(date)).as(date.text()).isNotBlank().doesNotContain("{", "}");
      assertThat(ENGLISH.compact(date)).as(date.text()).isNotBlank().doesNotContain("{", "}");
    }
  }

  private static Edtf date(String text) {
    return Edtf.parse(text).orElseThrow();
  }
}
