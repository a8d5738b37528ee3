package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class FigurePartsTest {

  @Test
  void theOnlyTableAndTheOnlyCaptionBelongTogether() {
    Element figure =
        Markup.parse("<figure><div><table/></div><figcaption>Votes</figcaption></figure>");
    Element table = (Element) figure.getElementsByTagName("table").item(0);
    Element caption = (Element) figure.getElementsByTagName("figcaption").item(0);

    assertThat(FigureParts.captionOf(table)).isSameAs(caption);
    assertThat(FigureParts.tableOf(caption)).isSameAs(table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><table id='x'/></figure>",
        "<figure><table id='x'/><table/><figcaption/></figure>",
        "<figure><table id='x'/><figcaption/><figcaption/></figure>",
        "<div><table id='x'/><figcaption/></div>",
      })
  void aTableInAnyOtherFigureHasNoCaption(String markup) {
    assertThat(FigureParts.captionOf(Markup.marked(markup))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img alt='A'/><figcaption id='x'/></figure>",
        "<figure><table/><table/><figcaption id='x'/></figure>",
        "<figure><table/><figcaption/><figcaption id='x'/></figure>",
        "<figcaption id='x'/>",
      })
  void aCaptionInAnyOtherFigureHasNoTable(String markup) {
    assertThat(FigureParts.tableOf(Markup.marked(markup))).isNull();
  }
}
