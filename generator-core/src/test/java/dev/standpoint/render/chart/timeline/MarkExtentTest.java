package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.date.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkExtentTest {

  private static final TimeScale SCALE =
      TimeScale.of(List.of(date("2031-01-01"), date("2031-12-31")), 0, 1_000);

  @Test
  void aDayIsAPointInTheMiddleOfTheDay() {
    MarkExtent day = extent("2031-07-01");

    assertThat(day.isPoint()).isTrue();
    assertThat(day.middle()).isEqualTo(SCALE.at(date("2031-07-01").earliest().toEpochDay() + 0.5));
    assertThat(day.first()).isEqualTo(day.start());
    assertThat(day.last()).isEqualTo(day.end());
  }

  @Test
  void aMonthIsABarFromItsFirstToItsLastDay() {
    MarkExtent month = extent("2031-07");

    assertThat(month.form()).isEqualTo(MarkExtent.Form.BAR);
    assertThat(month.end()).isEqualTo(extent("2031-08").start());
  }

  @Test
  void aDateThatIsNotCertainIsHatchedAllOver() {
    assertThat(extent("2031-07~").form()).isEqualTo(MarkExtent.Form.HATCHED_BAR);
    assertThat(extent("2031-07-01?").form()).isEqualTo(MarkExtent.Form.HATCHED_BAR);
  }

  @Test
  void anIntervalIsHatchedAtTheEndThatIsNotCertain() {
    MarkExtent open = extent("2031-07-01/..");
    MarkExtent about = extent("2031-03~/2031-07-01");

    assertThat(open.hatchedBefore()).isZero();
    assertThat(open.last()).isGreaterThan(open.end());
    assertThat(about.first()).isLessThan(about.start());
    assertThat(about.hatchedAfter()).isZero();
  }

  @Test
  void aShortIntervalIsLongEnoughToSee() {
    MarkExtent interval = extent("2031-07-01/2031-07-02");

    assertThat(interval.end() - interval.start()).isEqualTo(10);
  }

  @Test
  void aMarkMovesIntoThePictureAndLosesHatchingFirst() {
    MarkExtent open = MarkExtent.between(MarkExtent.Form.BAR, 95, 105);
    MarkExtent hatched = new MarkExtent(MarkExtent.Form.BAR, 10, 90, 20, 20);

    assertThat(open.within(0, 100)).isEqualTo(MarkExtent.between(MarkExtent.Form.BAR, 90, 100));
    assertThat(hatched.within(0, 100))
        .isEqualTo(new MarkExtent(MarkExtent.Form.BAR, 10, 90, 10, 10));
  }

  private static MarkExtent extent(String date) {
    return MarkExtent.of(date(date), SCALE);
  }

  private static Edtf date(String text) {
    return Edtf.parse(text).orElseThrow();
  }
}
