package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

class PageLinksTest {

  private static final String ADDRESS = "https://example.org/";

  @Test
  void aLinkIsDescribedByItsWordsAndItsTitle() throws IOException {
    assertThat(descriptions(link("title='Harbour Courier'", "[1]")))
        .containsExactly("[1] Harbour Courier");
    assertThat(descriptions(link("", "the\n <em>treaty</em>"))).containsExactly("the treaty");
  }

  @Test
  void aLongDescriptionIsCutToAHundredCharacters() throws IOException {
    String title = "a".repeat(300);

    assertThat(descriptions(link("title='" + title + "'", "x")))
        .containsExactly("x " + "a".repeat(98) + "\u2026");
  }

  @Test
  void aDescriptionIsNotCutWithinACharacter() throws IOException {
    String signs = "\uD83D\uDCE3".repeat(150);

    assertThat(descriptions(link("title='" + signs + "'", "x")))
        .containsExactly("x " + "\uD83D\uDCE3".repeat(98) + "\u2026");
  }

  @Test
  void eachLineOfALinkHasItsOwnArea() throws IOException {
    assertThat(descriptions("<p>" + link("", "one<br/>two") + "</p>"))
        .containsExactly("onetwo", "onetwo");
  }

  @Test
  void theWordsOnALineShareOneArea() throws IOException {
    assertThat(descriptions("<p>" + link("", "one <em>two</em> <b>three</b>") + "</p>"))
        .containsExactly("one two three");
  }

  @Test
  void aLinkThatLeadsNowhereHasNoArea() throws IOException {
    assertThat(descriptions("<p><a href='#nowhere'>one</a> <a href='javascript:a()'>two</a></p>"))
        .isEmpty();
  }

  @Test
  void areasAreInvisibleButPrinted() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Prints.print(link("", "one")).bytes())) {
      PDAnnotation area = pdf.getPage(0).getAnnotations().get(0);

      assertThat(area.isPrinted()).isTrue();
      assertThat(area.getSubtype()).isEqualTo("Link");
      assertThat(area.getRectangle().getWidth()).isPositive();
    }
  }

  private static String link(String attributes, String words) {
    return "<a href='" + ADDRESS + "' " + attributes + ">" + words + "</a>";
  }

  private static List<String> descriptions(String body) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Prints.print(body).bytes())) {
      return pdf.getPage(0).getAnnotations().stream().map(PDAnnotation::getContents).toList();
    }
  }
}
