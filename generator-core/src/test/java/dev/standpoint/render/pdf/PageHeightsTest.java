package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.pdf.PageHeights.Orientation;
import org.junit.jupiter.api.Test;

class PageHeightsTest {

  private final PageHeights heights = new PageHeights();

  @Test
  void nothingHasNoPages() {
    assertThat(heights.pages()).isZero();
  }

  @Test
  void anyTextHasAPage() {
    heights.addText(1);

    assertThat(heights.pages()).isEqualTo(1);
  }

  @Test
  void aLandscapePageIsLowerThanAPortraitPage() {
    heights.addPicture(600);
    assertThat(heights.pages()).isEqualTo(1);

    heights.continueSection(Orientation.LANDSCAPE);
    heights.addPicture(600);
    assertThat(heights.pages()).isEqualTo(3);
  }

  @Test
  void aSectionThatStartsAPageLeavesABlank() {
    for (int i = 0; i < 10; i++) {
      heights.continueSection(Orientation.PORTRAIT);
    }
    assertThat(heights.pages()).isZero();

    for (int i = 0; i < 10; i++) {
      heights.startSection(Orientation.PORTRAIT);
    }
    assertThat(heights.pages()).isEqualTo(5);
  }

  @Test
  void theFullestCellDecidesTheHeightOfARow() {
    PageHeights few = new PageHeights();
    for (int i = 0; i < 100; i++) {
      few.addRow(4, 20, 1);
      heights.addRow(4, 100, 1);
    }

    assertThat(few.pages()).isEqualTo(3);
    assertThat(heights.pages()).isEqualTo(9);
  }

  @Test
  void onlyElementsWithMarginsAreBlocks() {
    assertThat(PageHeights.isBlock("p")).isTrue();
    assertThat(PageHeights.isBlock("span")).isFalse();
  }
}
