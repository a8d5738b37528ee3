package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.render.pdf.document.PrintDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PrintNamespaceTest {

  @Test
  void aCommaAfterAMarkStaysOnItsLine() {
    assertThat(following("<p><em id='x'>signed</em>, it said</p>")).isEqualTo(", ");
  }

  @Test
  void aWordWithATagInItIsNotBroken() {
    assertThat(following("<p><em id='x'>un</em>acceptable terms</p>")).isEqualTo("acceptable ");
  }

  @Test
  void theFullStopAfterSeveralCitationsStaysOnTheirLine() {
    assertThat(following("<p><span><a>[1]</a> <a id='x'>[2]</a></span>.</p>")).isEqualTo(".");
    assertThat(following("<p><span><a id='x'>[1]</a> <a>[2]</a></span>.</p>")).isEmpty();
  }

  @Test
  void nothingFollowsAcrossTheEndOfAParagraph() {
    assertThat(following("<div><p><em id='x'>signed</em></p>, it said</div>")).isEmpty();
  }

  @Test
  void anEntryOfTheContentsKeepsRoomForItsPageNumber() {
    assertThat(following("<nav><ol><li><a id='x'>Timeline</a></li></ol></nav>")).contains(".....");
  }

  /** What follows the element with the id x. */
  private static String following(String body) {
    PrintDocument document = PrintDocument.parse("<html><body>" + body + "</body></html>");
    var all = document.dom().getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.getAttribute("id").equals("x")) {
        return PrintNamespace.following(new PrintNamespace().getLang(element));
      }
    }
    throw new AssertionError("no element x");
  }
}
