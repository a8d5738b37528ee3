package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTest {

  private static final Box BOX = new Box(10, 20, 30, 40);

  @Test
  void itsFarSidesFollowFromItsSize() {
    assertThat(BOX.right()).isEqualTo(40);
    assertThat(BOX.bottom()).isEqualTo(60);
  }

  @Test
  void boxesThatTouchDoNotOverlap() {
    assertThat(BOX.overlaps(new Box(40, 20, 5, 5))).isFalse();
    assertThat(BOX.overlaps(new Box(10, 60, 5, 5))).isFalse();
    assertThat(BOX.overlaps(new Box(0, 0, 10, 100))).isFalse();
  }

  @Test
  void overlappingIsMutual() {
    Box across = new Box(0, 39.9, 100, 0.2);

    assertThat(BOX.overlaps(across)).isTrue();
    assertThat(across.overlaps(BOX)).isTrue();
  }

  @Test
  void aBoxHoldsItselfAndWhatIsWithin() {
    assertThat(BOX.holds(BOX)).isTrue();
    assertThat(BOX.holds(new Box(11, 21, 1, 1))).isTrue();
    assertThat(BOX.holds(new Box(9.9, 21, 1, 1))).isFalse();
    assertThat(BOX.holds(new Box(11, 21, 30, 1))).isFalse();
    assertThat(BOX.holds(new Box(11, 21, 1, 40))).isFalse();
  }

  @Test
  void aSumThatRoundingMadeTooLargeStillFits() {
    assertThat(new Box(0, 0, 0.3, 1).holds(new Box(0.1, 0, 0.2, 1))).isTrue();
  }
}
