package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowPackerTest {

  private final RowPacker rows = new RowPacker(2);

  @Test
  void aPieceGoesIntoTheFirstRowWithRoom() {
    assertThat(rows.place(0, 10)).isZero();
    assertThat(rows.place(5, 15)).isEqualTo(1);
    assertThat(rows.place(12, 20)).isZero();
    assertThat(rows.count()).isEqualTo(2);
  }

  @Test
  void piecesOfARowStayApart() {
    rows.place(0, 10);

    assertThat(rows.place(11.9, 20)).isEqualTo(1);
    assertThat(rows.place(12, 20)).isZero();
  }

  @Test
  void aPieceWithItsNameBelowTakesTwoRows() {
    rows.place(0, 10);

    assertThat(rows.place(20, 30, 0, 40)).isZero();
    assertThat(rows.place(0, 5)).isEqualTo(2);
    assertThat(rows.count()).isEqualTo(3);
  }
}
