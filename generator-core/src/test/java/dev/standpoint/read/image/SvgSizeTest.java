package dev.standpoint.read.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.xml.SecureXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class SvgSizeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          width='40' height='30'                      | 40x30
          width='40px' height='1in'                   | 40x96
          width='+40' height=' 30 '                   | 40x30
          viewBox='0 0 40 30'                         | 40x30
          viewBox='0,0,40,30'                         | 40x30
          width='100%' height='100%' viewBox='0 0 8 4' | 8x4
          width='20' viewBox='0 0 40 30'              | 20x15
          height='60' viewBox='0 0 40 30'             | 80x60
          width='10em' height='2em' viewBox='0 0 8 4' | 8x4
          width='0.6' height='1'                      | none
          width='20001' height='1'                    | none
          width='40'                                  | none
          width='-40' height='30'                     | none
          viewBox='0 0 0 0'                           | none
          viewBox='0 0 40'                            | none
          """)
  void theSizeIsThatOfTheAttributesElseOfTheViewBox(String attributes, String size)
      throws SAXException, IOException {
    String found =
        SvgSize.of(svg("<svg " + attributes.replace('\'', '"') + "/>"))
            .map(known -> known.width() + "x" + known.height())
            .orElse("none");

    assertThat(found).isEqualTo(size);
  }

  @Test
  void aPictureWithFewElementsIsCheap() throws SAXException, IOException {
    assertThat(SvgCost.isLow(svg("<svg><g id=\"a\"><path/></g><use href=\"#a\"/></svg>"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg><g id=\"a\"><use href=\"#a\"/></g></svg>",
        "<svg><g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g></svg>",
        "<svg><pattern id=\"a\"><path fill=\"url(#a)\"/></pattern></svg>",
      })
  void aPartThatDrawsItselfIsTooExpensive(String svg) throws SAXException, IOException {
    assertThat(SvgCost.isLow(svg(svg))).isFalse();
  }

  /** Each of ten levels draws the one below ten times. */
  @Test
  void aFewLinesThatDrawMillionsOfPartsAreTooExpensive() throws SAXException, IOException {
    StringBuilder svg = new StringBuilder("<svg><path id=\"p0\"/>");
    for (int level = 1; level <= 10; level++) {
      svg.append("<g id=\"p%d\">".formatted(level))
          .append("<use href=\"#p%d\"/>".formatted(level - 1).repeat(10))
          .append("</g>");
    }

    assertThat(SvgCost.isLow(svg(svg + "</svg>"))).isFalse();
  }

  @Test
  void aMarkerIsDrawnAtEveryPoint() throws SAXException, IOException {
    String marker = "<svg><marker id=\"m\">" + "<path/>".repeat(1_000) + "</marker>";
    String points = "1 2 ".repeat(1_000);

    assertThat(SvgCost.isLow(svg(marker + "<path marker-mid=\"url(#m)\"/></svg>"))).isTrue();
    assertThat(
            SvgCost.isLow(
                svg(marker + "<path marker-mid=\"url(#m)\" d=\"" + points + "\"/></svg>")))
        .isFalse();
  }

  private static Element svg(String text) throws SAXException, IOException {
    return SecureXml.documentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }
}
