package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativeTextTest {

  @ParameterizedTest
  @CsvSource({
    "<img alt=' A map '/>, A map",
    "<img alt='A map' aria-label='The strait'/>, The strait",
    "<img alt='A map' aria-label=' '/>, A map",
    "<svg/>, ''"
  })
  void theLabelGoesBeforeTheAlternative(String picture, String text) {
    assertThat(AlternativeText.of(Markup.parse(picture))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "<figure><img alt='A map'/></figure>, A map",
    "<figure aria-label='Maps'><img alt='A'/><img alt='B'/></figure>, Maps",
    "<div role='img' aria-label='A chart'><img alt='A'/></div>, A chart"
  })
  void aFigureHasTheTextOfItsOnlyPicture(String markup, String text) {
    StructureNode figure =
        StructureNode.root(Markup.parse("<body/>"))
            .append(StructureType.FIGURE, Markup.parse(markup));

    assertThat(AlternativeText.of(figure)).isEqualTo(text);
  }

  @Test
  void anAddedNodeHasNone() {
    StructureNode added =
        StructureNode.root(Markup.parse("<body/>")).append(StructureType.FIGURE, null);

    assertThat(AlternativeText.of(added)).isEmpty();
  }
}
