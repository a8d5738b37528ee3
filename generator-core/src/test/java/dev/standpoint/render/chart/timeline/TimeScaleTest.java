package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.standpoint.model.date.Edtf;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

  @Test
  void daysLieAsFarApartAsTheyAre() {
    TimeScale scale = scale("2031-03-01", "2031-03-11", "2031-03-31");

    double first = at(scale, "2031-03-01");
    assertThat((at(scale, "2031-03-31") - first) / (at(scale, "2031-03-11") - first))
        .isEqualTo(3, within(1e-9));
  }

  @Test
  void aLongEmptyTimeIsCutOut() {
    TimeScale scale =
        scale("1949-04-04", "2031-01-10", "2031-02-01", "2031-03-01", "2031-03-05", "2031-03-12");

    assertThat(scale.segments()).hasSize(2);
    assertThat(at(scale, "2031-01-10")).isBetween(100.0, 300.0);
    assertThat(scale.segments().get(1).start() - scale.segments().get(0).end())
        .isEqualTo(TimeScale.CUT);
  }

  @Test
  void evenlySpacedDatesAreNotCut() {
    assertThat(scale("2000", "2010", "2020", "2030").segments()).hasSize(1);
    assertThat(scale("2000-01-01", "2015-01-01", "2030-01-01").segments()).hasSize(1);
  }

  @Test
  void whatIsOneDateIsNotCut() {
    assertThat(scale("19XX", "1999-12-29", "1999-12-30").segments()).hasSize(1);
  }

  @Test
  void threeCutsAreMadeAtMost() {
    assertThat(
            scale(
                    "1500-01-01",
                    "1500-01-02",
                    "1600-01-01",
                    "1600-01-02",
                    "1700-01-01",
                    "1700-01-02",
                    "1800-01-01",
                    "1800-01-02",
                    "1900-01-01",
                    "1900-01-02",
                    "2031-01-01",
                    "2031-01-02")
                .segments()
                .size())
        .isBetween(1, 4);
  }

  @Test
  void oneDayAloneIsInTheMiddle() {
    assertThat(at(scale("2031-03-12"), "2031-03-12")).isBetween(100.0, 300.0);
  }

  private static TimeScale scale(String... dates) {
    List<Edtf> edtf = Arrays.stream(dates).map(date -> Edtf.parse(date).orElseThrow()).toList();
    return TimeScale.of(edtf, 0, 600);
  }

  private static double at(TimeScale scale, String day) {
    return scale.at((double) Edtf.parse(day).orElseThrow().earliest().toEpochDay());
  }
}
