package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingAnchorsTest {

  private final HeadingAnchors anchors = new HeadingAnchors();

  @Test
  void theAuthorsIdComesFirst() {
    assertThat(anchors.next("summit", "The Vik summit")).isEqualTo("summit");
  }

  @Test
  void otherHeadingsHaveTheirWords() {
    assertThat(anchors.next("", "The Vik summit")).isEqualTo("the-vik-summit");
    assertThat(anchors.next("", "!?")).isEqualTo("section");
  }

  @Test
  void theSameAnchorIsNumberedFromTwo() {
    assertThat(anchors.next("", "Talks")).isEqualTo("talks");
    assertThat(anchors.next("", "Talks")).isEqualTo("talks-2");
    assertThat(anchors.next("talks", "More")).isEqualTo("talks-3");
  }

  @Test
  void aNumberThatIsTakenIsSkipped() {
    anchors.next("", "Talks");
    anchors.next("talks-2", "More");

    assertThat(anchors.next("", "Talks")).isEqualTo("talks-3");
  }
}
