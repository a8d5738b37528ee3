package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.pdf.document.PrintDocument;
import dev.standpoint.render.pdf.script.ArabicWords;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ArabicWordsTest {

  private static final Set<String> IN_LINE = Set.of("em", "a", "br");

  @Test
  void aWordGoesOnThroughElementsInItsLine() {
    assertThat(joined("<p>\u0645<em>\u062D<a>\u0645</a></em>\u062F</p>"))
        .isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
  }

  @Test
  void aWordEndsWithItsParagraph() {
    assertThat(joined("\u0628<p>\u0628</p><p>\u0628\u0628</p>\u0628"))
        .isEqualTo("\uFE8F\uFE8F\uFE91\uFE90\uFE8F");
  }

  @Test
  void aWordEndsWhereALineIsBroken() {
    assertThat(joined("<p>\u0628<br/>\u0628</p>")).isEqualTo("\uFE8F\uFE8F");
  }

  private static String joined(String markup) {
    Element root = PrintDocument.parse("<body>" + markup + "</body>").dom().getDocumentElement();
    ArabicWords.join(root, element -> IN_LINE.contains(element.getTagName()));
    return root.getTextContent();
  }
}
