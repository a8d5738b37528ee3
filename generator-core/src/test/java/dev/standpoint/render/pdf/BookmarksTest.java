package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class BookmarksTest {

  @Test
  void headingsNestThreeDeep() throws IOException {
    assertThat(
            bookmarks(
                "<h1>Title</h1><h2>A</h2><h3>A1</h3><h4>A1a</h4><h5>no</h5><h3>A2</h3><h2>B</h2><h4>B1</h4>"))
        .containsExactly("A 1", ". A1 1", ". . A1a 1", ". A2 1", "B 1", ". B1 1");
  }

  @Test
  void aTitleHasItsWordsButNotItsCitations() throws IOException {
    assertThat(
            bookmarks(
                "<h2>The <em>summit</em>\n in Vik <span class='cites'><a href='#x'>[1]</a></span></h2>"))
        .containsExactly("The summit in Vik 1");
  }

  @Test
  void aHeadingThatIsNotShownHasNoBookmark() throws IOException {
    assertThat(bookmarks("<h2>A</h2><h2 style='display: none'>B</h2>")).containsExactly("A 1");
  }

  @Test
  void theyLeadToTheirPagesWhateverTheLastPagesSize() throws IOException {
    String landscapeLast =
        "<section class='chapter'><h2>A</h2></section><section class='chapter'><h2>B</h2></section>"
            + "<section class='landscape'><h2>C</h2></section>";

    assertThat(bookmarks(landscapeLast)).containsExactly("A 1", "B 2", "C 3");
    assertThat(distancesFromTop(landscapeLast)).allSatisfy(d -> assertThat(d).isBetween(50, 100));
  }

  private static List<String> bookmarks(String body) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Prints.print(body).bytes())) {
      collect(pdf, pdf.getDocumentCatalog().getDocumentOutline(), "", found);
    }
    return found;
  }

  private static void collect(PDDocument pdf, PDOutlineNode node, String indent, List<String> found)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      found.add(indent + item.getTitle() + " " + page);
      collect(pdf, item, indent + ". ", found);
    }
  }

  private static List<Integer> distancesFromTop(String body) throws IOException {
    List<Integer> found = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(Prints.print(body).bytes())) {
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        PDPageXYZDestination place = (PDPageXYZDestination) item.getDestination();
        float height = item.findDestinationPage(pdf).getMediaBox().getHeight();
        found.add(Math.round(height - place.getTop()));
      }
    }
    return found;
  }
}
