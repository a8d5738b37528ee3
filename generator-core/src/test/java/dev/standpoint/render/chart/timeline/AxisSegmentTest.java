package dev.standpoint.render.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisSegmentTest {

  private final AxisSegment segment = new AxisSegment(100, 110, 50, 250);

  @Test
  void daysHaveEqualRoom() {
    assertThat(segment.perDay()).isEqualTo(20);
    assertThat(segment.at(100)).isEqualTo(50);
    assertThat(segment.at(105.5)).isEqualTo(160);
    assertThat(segment.at(110)).isEqualTo(250);
  }

  @Test
  void bothEndsBelongToIt() {
    assertThat(segment.holds(100)).isTrue();
    assertThat(segment.holds(110)).isTrue();
    assertThat(segment.holds(99.9)).isFalse();
    assertThat(segment.holds(110.1)).isFalse();
  }
}
