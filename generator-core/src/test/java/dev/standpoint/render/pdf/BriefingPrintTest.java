package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The print style, for a pack that has all parts. */
class BriefingPrintTest {

  private static final PrintedPdf PRINTED = Prints.PRINTER.print(Prints.briefing());
  private static final List<String> PAGES = Prints.pages(PRINTED);
  private static final Document SOURCE = Jsoup.parse(Prints.briefing());

  @Test
  void allOfItCanBePrinted() {
    assertThat(PRINTED.unprintable()).isEmpty();
    assertThat(PRINTED.unavailable()).isEmpty();
  }

  @Test
  void theContentsNameThePagesOfTheHeadings() {
    for (Element entry : SOURCE.select("nav a")) {
      String target = entry.attr("href");
      String heading = SOURCE.select(target + " > h2, h3" + target).text();
      int page = numberBehind(entry.text());

      assertThat(PAGES.get(page - 1)).as(entry.text()).contains(heading);
    }
  }

  @Test
  void everyPageButTheCoverSaysWhereItBelongs() {
    assertThat(PAGES.get(0)).doesNotContain("Page ");
    for (int i = 1; i < PAGES.size(); i++) {
      assertThat(PAGES.get(i))
          .startsWith("The Vik crossing: who stands where ")
          .contains("As of 18 March 2031")
          .endsWith("Page " + (i + 1) + " of " + PAGES.size() + " ");
    }
    assertThat(PAGES.get(2)).startsWith("The Vik crossing: who stands where Key points ");
    assertThat(PAGES.get(PAGES.size() - 1)).contains("who stands where Sources Sources ");
  }

  @Test
  void theMatrixLiesAcrossItsPagesAndRepeatsItsHead() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PRINTED.bytes())) {
      List<Integer> across =
          IntStream.range(0, pdf.getNumberOfPages())
              .filter(i -> isLandscape(pdf.getPage(i)))
              .boxed()
              .toList();

      assertThat(across).containsExactly(4, 5);
      assertThat(across)
          .allSatisfy(
              i -> assertThat(PAGES.get(i)).contains("Actor Crossing Toll Route Guarantee"));
    }
    assertThat(PAGES.get(5))
        .doesNotContain("Ane Holt")
        .contains("Federation Council", "nothing found");
  }

  /** Counts letters within the margins, whatever pages, columns and rules are around them. */
  @Test
  void noLetterIsLostOrDoubled() throws IOException {
    Document body = SOURCE.clone();
    body.select(".running, .cover, nav, head, .aloud").remove();
    String repeatedHead = body.select(".matrix thead").text();
    String generated = "Assessment" + "·".repeat(body.select(".tag + .tag").size());

    assertThat(letters(printedFrom(2))).isEqualTo(letters(body.text() + repeatedHead + generated));
  }

  private static Map<Integer, Long> letters(String text) {
    Map<Integer, Long> count = new TreeMap<>();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> count.merge(c, 1L, Long::sum));
    return count;
  }

  private static String printedFrom(int firstPage) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(PRINTED.bytes())) {
      for (int i = firstPage; i < pdf.getNumberOfPages(); i++) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("text", withinMargins(pdf.getPage(i)));
        stripper.extractRegions(pdf.getPage(i));
        text.append(stripper.getTextForRegion("text"));
      }
    }
    return text.toString();
  }

  private static Rectangle2D withinMargins(PDPage page) {
    PDRectangle paper = page.getMediaBox();
    int footer = isLandscape(page) ? 51 : 68;
    return new Rectangle2D.Float(0, 61, paper.getWidth(), paper.getHeight() - 61 - footer);
  }

  private static boolean isLandscape(PDPage page) {
    return Math.round(page.getMediaBox().getWidth()) == 842
        && Math.round(page.getMediaBox().getHeight()) == 595;
  }

  private static int numberBehind(String entry) {
    Pattern line = Pattern.compile(Pattern.quote(entry) + " \\.+ (\\d+)");
    MatchResult found = line.matcher(PAGES.get(1)).results().findFirst().orElseThrow();
    return Integer.parseInt(found.group(1));
  }
}
