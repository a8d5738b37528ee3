package dev.standpoint.render.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTypeTest {

  private static final String TITLE = "Talks resume over the toll";

  @Test
  void aTextThatFitsIsNotCut() {
    assertThat(LabelType.LABEL.fit(TITLE, LabelType.LABEL.width(TITLE))).isEqualTo(TITLE);
    assertThat(LabelType.LABEL.wrap(TITLE, LabelType.LABEL.width(TITLE))).containsExactly(TITLE);
  }

  @Test
  void aLongTextIsCutAtASpaceNearItsEnd() {
    assertThat(LabelType.LABEL.fit(TITLE, LabelType.LABEL.width("Talks resume over th…")))
        .isEqualTo("Talks resume over…");
  }

  @Test
  void aLongWordIsCutWithinItself() {
    String cut = LabelType.LABEL.fit("Unwahrscheinlichkeit", 60);

    assertThat(cut).startsWith("Unw").endsWith("…");
    assertThat(LabelType.LABEL.width(cut)).isLessThanOrEqualTo(60);
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(LabelType.LABEL.fit("📣📣📣📣📣", 30)).matches("📣*…");
  }

  @Test
  void aSecondLineTakesTheRestAndIsCut() {
    double width = LabelType.LABEL.width("Talks resume");

    assertThat(LabelType.LABEL.wrap(TITLE, width)).containsExactly("Talks resume", "over the toll");
    assertThat(LabelType.LABEL.wrap(TITLE + " again", width).get(1)).endsWith("…");
  }

  @Test
  void boldLettersAreWider() {
    assertThat(LabelType.NAME.width(TITLE)).isGreaterThan(LabelType.LABEL.width(TITLE));
  }
}
