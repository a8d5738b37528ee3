package dev.standpoint.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf.Edge;
import dev.standpoint.model.date.Edtf.Interval;
import dev.standpoint.model.date.Edtf.Moment;
import dev.standpoint.model.date.Edtf.Point;
import dev.standpoint.model.date.Edtf.Precision;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the Library of Congress specification of 4 February 2019, feature by feature. */
class EdtfSpecificationTest {

  @ParameterizedTest(name = "{0} is a date of precision {1} from {2} to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Level 0: date
          1985-04-12   | DAY               | 1985-04-12 | 1985-04-12
          1985-04      | MONTH             | 1985-04-01 | 1985-04-30
          1985         | YEAR              | 1985-01-01 | 1985-12-31
          # Level 1: letter-prefixed calendar year
          Y170000002   | YEAR              | +170000002-01-01 | +170000002-12-31
          Y-170000002  | YEAR              | -170000002-01-01 | -170000002-12-31
          # Level 1: seasons
          2001-21      | SEASON            | 2001-03-01 | 2001-05-31
          2001-22      | SEASON            | 2001-06-01 | 2001-08-31
          2001-23      | SEASON            | 2001-09-01 | 2001-11-30
          2001-24      | SEASON            | 2001-12-01 | 2002-02-28
          # Level 1: qualification of a date (complete)
          1984?        | YEAR              | 1984-01-01 | 1984-12-31
          2004-06~     | MONTH             | 2004-06-01 | 2004-06-30
          2004-06-11%  | DAY               | 2004-06-11 | 2004-06-11
          # Level 1: unspecified digits from the right
          201X         | DECADE            | 2010-01-01 | 2019-12-31
          20XX         | CENTURY           | 2000-01-01 | 2099-12-31
          2004-XX      | SOME_MONTH        | 2004-01-01 | 2004-12-31
          1985-04-XX   | SOME_DAY_OF_MONTH | 1985-04-01 | 1985-04-30
          1985-XX-XX   | SOME_DAY_OF_YEAR  | 1985-01-01 | 1985-12-31
          # Level 1: negative calendar year
          -1985        | YEAR              | -1985-01-01 | -1985-12-31
          """)
  void points(String text, Precision precision, LocalDate earliest, LocalDate latest) {
    assertThat(Edtf.parse(text)).contains(new Point(text, precision, earliest, latest));
  }

  @ParameterizedTest(name = "{0} is {1} by the clock of zone {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1985-04-12T23:20:30       | 1985-04-12T23:20:30 | none
          1985-04-12T23:20:30Z      | 1985-04-12T23:20:30 | Z
          1985-04-12T23:20:30-04    | 1985-04-12T23:20:30 | -04:00
          1985-04-12T23:20:30+04:30 | 1985-04-12T23:20:30 | +04:30
          """)
  void moments(String text, String at, String zone) {
    Edtf date = Edtf.parse(text).orElseThrow();

    assertThat(date).isInstanceOf(Moment.class);
    assertThat(((Moment) date).at()).hasToString(at);
    assertThat(Objects.toString(((Moment) date).zone(), "none")).isEqualTo(zone);
    assertThat(date.earliest()).isEqualTo("1985-04-12").isEqualTo(date.latest());
  }

  @ParameterizedTest(name = "{0} runs from {1} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Level 0: time interval
          1964/2008             | 1964-01-01 | 2008-12-31
          2004-06/2006-08       | 2004-06-01 | 2006-08-31
          2004-02-01/2005-02-08 | 2004-02-01 | 2005-02-08
          2004-02-01/2005-02    | 2004-02-01 | 2005-02-28
          2004-02-01/2005       | 2004-02-01 | 2005-12-31
          2005/2006-02          | 2005-01-01 | 2006-02-28
          # Level 1: a qualifier at the end of a date
          1984~/2004-06         | 1984-01-01 | 2004-06-30
          1984/2004-06~         | 1984-01-01 | 2004-06-30
          1984?/2004%           | 1984-01-01 | 2004-12-31
          1984-06-02?/2004-08-08~ | 1984-06-02 | 2004-08-08
          """)
  void intervals(String text, LocalDate earliest, LocalDate latest) {
    Edtf date = Edtf.parse(text).orElseThrow();

    assertThat(date).isInstanceOf(Interval.class);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest(name = "{0} has an end that is {1} and counts from {2} to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1985-04-12/.. | OPEN    | 1985-04-12 | 1985-04-12
          1985-04/..    | OPEN    | 1985-04-01 | 1985-04-30
          1985/..       | OPEN    | 1985-01-01 | 1985-12-31
          1985-04-12/   | UNKNOWN | 1985-04-12 | 1985-04-12
          1985-04/      | UNKNOWN | 1985-04-01 | 1985-04-30
          1985/         | UNKNOWN | 1985-01-01 | 1985-12-31
          """)
  void intervalsWithoutEnd(String text, Edge end, LocalDate earliest, LocalDate latest) {
    Interval interval = (Interval) Edtf.parse(text).orElseThrow();

    assertThat(interval.end()).isEqualTo(end);
    assertThat(interval.start()).isInstanceOf(Point.class);
    assertThat(interval.earliest()).isEqualTo(earliest);
    assertThat(interval.latest()).isEqualTo(latest);
  }

  @ParameterizedTest(name = "{0} has a start that is {1} and counts from {2} to {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../1985-04-12 | OPEN    | 1985-04-12 | 1985-04-12
          ../1985-04    | OPEN    | 1985-04-01 | 1985-04-30
          ../1985       | OPEN    | 1985-01-01 | 1985-12-31
          /1985-04-12   | UNKNOWN | 1985-04-12 | 1985-04-12
          /1985-04      | UNKNOWN | 1985-04-01 | 1985-04-30
          /1985         | UNKNOWN | 1985-01-01 | 1985-12-31
          """)
  void intervalsWithoutStart(String text, Edge start, LocalDate earliest, LocalDate latest) {
    Interval interval = (Interval) Edtf.parse(text).orElseThrow();

    assertThat(interval.start()).isEqualTo(start);
    assertThat(interval.end()).isInstanceOf(Point.class);
    assertThat(interval.earliest()).isEqualTo(earliest);
    assertThat(interval.latest()).isEqualTo(latest);
  }

  /** What the specification leaves to the combination of its features. */
  @ParameterizedTest(name = "{0} combines features and covers {1} to {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0000                    | 0000-01-01  | 0000-12-31
          -0044-03-15             | -0044-03-15 | -0044-03-15
          -015X                   | -0159-01-01 | -0150-12-31
          -15XX                   | -1599-01-01 | -1500-12-31
          201X~                   | 2010-01-01  | 2019-12-31
          2031-XX?                | 2031-01-01  | 2031-12-31
          2031-21~                | 2031-03-01  | 2031-05-31
          2027-24                 | 2027-12-01  | 2028-02-29
          2031-21/2031-23         | 2031-03-01  | 2031-11-30
          -0044-03-15T12:00:00    | -0044-03-15 | -0044-03-15
          2031-03-12T00:30:00+14  | 2031-03-12  | 2031-03-12
          Y-10000/-0044           | -10000-01-01 | -0044-12-31
          2028-02-29              | 2028-02-29  | 2028-02-29
          2031/2031-03            | 2031-01-01  | 2031-03-31
          Y999999999~             | +999999999-01-01 | +999999999-12-31
          """)
  void combinations(String text, LocalDate earliest, LocalDate latest) {
    Edtf date = Edtf.parse(text).orElseThrow();

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }
}
