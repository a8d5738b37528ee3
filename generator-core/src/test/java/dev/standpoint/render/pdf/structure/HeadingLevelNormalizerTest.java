package dev.standpoint.render.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingLevelNormalizerTest {

  private final StructureNode document = StructureNode.root(Markup.parse("<body/>"));
  private final List<StructureNode> headings = new ArrayList<>();
  private final PdfStructureTreeRoot root = root();

  private static PdfStructureTreeRoot root() {
    Document file = new Document();
    PdfWriter writer = PdfWriter.getInstance(file, new ByteArrayOutputStream());
    writer.setTagged();
    file.open();
    return writer.getStructureTreeRoot();
  }

  @Test
  void aSkippedLevelIsClosed() {
    painted("h1", "h3", "h4", "h2");

    assertThat(levels()).containsExactly("/H1", "/H2", "/H3", "/H2");
  }

  @Test
  void theFirstHeadingHasTheFirstLevel() {
    painted("h4", "h4", "h5");

    assertThat(levels()).containsExactly("/H1", "/H2", "/H3");
  }

  @Test
  void levelsWithoutGapsStay() {
    painted("h1", "h2", "h3", "h3", "h2", "h1");

    assertThat(levels()).containsExactly("/H1", "/H2", "/H3", "/H3", "/H2", "/H1");
  }

  @Test
  void aHeadingThatIsNotPaintedDoesNotCount() {
    painted("h1");
    StructureNode hidden = document.append(StructureType.HEADING, Markup.parse("<h2/>"));
    painted("h3");

    assertThat(levels()).containsExactly("/H1", "/H2");
    assertThat(hidden.isPainted()).isFalse();
  }

  @Test
  void headingsWithinSectionsAreFound() {
    StructureNode section = document.append(StructureType.SECTION, Markup.parse("<section/>"));
    StructureNode heading = section.append(StructureType.HEADING, Markup.parse("<h6/>"));
    heading.element(root);
    headings.add(heading);

    assertThat(levels()).containsExactly("/H1");
  }

  private void painted(String... tags) {
    for (String tag : tags) {
      StructureNode heading =
          document.append(StructureType.HEADING, Markup.parse("<" + tag + "/>"));
      heading.element(root);
      headings.add(heading);
    }
  }

  private List<String> levels() {
    new HeadingLevelNormalizer(root).normalize(document);
    return headings.stream()
        .map(heading -> String.valueOf(heading.element(root).get(PdfName.S)))
        .toList();
  }
}
