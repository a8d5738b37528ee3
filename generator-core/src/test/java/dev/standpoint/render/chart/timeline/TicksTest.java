package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.render.words.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void aFewDaysHaveATickEach() {
    assertThat(ticks("2031-03-10", "2031-03-13")).containsExactly("10", "11", "12", "13");
  }

  @Test
  void daysAreNumberedFromTheFirstOfEachMonth() {
    assertThat(ticks("2031-02-20", "2031-04-03"))
        .containsExactly("21", "26", "1", "6", "11", "16", "21", "26", "1");
  }

  @Test
  void monthsAndQuartersStandForLongerTimes() {
    assertThat(ticks("2031-01-20", "2031-08-20"))
        .containsExactly("Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug");
    assertThat(ticks("2029-11-20", "2031-06-20"))
        .containsExactly("Jan", "Apr", "Jul", "Oct", "Jan", "Apr");
  }

  @Test
  void yearsAreRound() {
    assertThat(ticks("2020", "2025"))
        .containsExactly("2020", "2021", "2022", "2023", "2024", "2025");
    assertThat(ticks("1919", "1964")).containsExactly("1920", "1930", "1940", "1950", "1960");
    assertThat(ticks("1066", "1987")).containsExactly("1200", "1400", "1600", "1800");
  }

  @Test
  void yearsBeforeChristAreRoundAsPeopleCountThem() {
    assertThat(ticks("-0120", "0110")).containsExactly("100 BC", "50 BC", "AD 50", "AD 100");
  }

  @Test
  void timesBeyondAllCalendarsHaveTicksToo() {
    assertThat(ticks("Y-170000000", "Y170000000")).hasSizeBetween(2, 12);
  }

  @Test
  void beneathAnotherATickIsAWholeDate() {
    List<TimeTick> ticks =
        Ticks.down(Words.in("en").dates()).of(stretch("2031-03-10", "2031-03-30"));

    assertThat(ticks)
        .extracting(TimeTick::full)
        .containsExactly("11 Mar 2031", "16 Mar 2031", "21 Mar 2031", "26 Mar 2031");
  }

  @Test
  void monthsHaveTheirNamesInTheLanguageOfThePack() {
    List<TimeTick> ticks =
        Ticks.across(Words.in("fr").dates()).of(stretch("2031-01-20", "2031-08-20"));

    assertThat(ticks).extracting(TimeTick::fine).startsWith("févr.", "mars");
  }

  private static List<String> ticks(String from, String to) {
    return Ticks.across(Words.in("en").dates()).of(stretch(from, to)).stream()
        .map(TimeTick::fine)
        .toList();
  }

  /** From the first to the last day, four hundred units long. */
  private static AxisSegment stretch(String from, String to) {
    double first = Edtf.parse(from).orElseThrow().earliest().toEpochDay();
    double last = Edtf.parse(to).orElseThrow().latest().toEpochDay();
    return new AxisSegment(first, last + 1, 0, 400);
  }
}
