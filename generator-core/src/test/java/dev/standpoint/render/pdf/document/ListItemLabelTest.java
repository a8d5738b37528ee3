package dev.standpoint.render.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class ListItemLabelTest {

  @ParameterizedTest
  @CsvSource({
    "<span class='lbl'>1.</span> <p> one</p>, p[span[1.]one]",
    "<span class='lbl'>1.</span> one, span[1.]one",
    "<span class='lbl'>1.</span><p><em>one</em></p>, p[span[1.]em[one]]",
    "<span class='lbl'>1.</span><p/>, p[span[1.]]",
    "<span class='lbl'>1.</span> <ul><li>one</li></ul>, span[1.]ul[li[one]]",
    "<span class='lbl'>1.</span>, span[1.]"
  })
  void aLabelMovesIntoTheFirstLineOfItsItem(String item, String moved) {
    PrintDocument document =
        PrintDocument.parse("<html><body><ol><li>" + item + "</li></ol></body></html>");

    assertThat(outline(document.dom().getElementsByTagName("li").item(0))).isEqualTo(moved);
  }

  /** The content of a node without its own name. */
  private static String outline(Node node) {
    StringBuilder out = new StringBuilder();
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      out.append(
          kid instanceof Element element
              ? element.getTagName() + "[" + outline(kid) + "]"
              : kid.getNodeValue());
    }
    return out.toString();
  }
}
