package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.standpoint.LargePack;
import dev.standpoint.PackText;
import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.model.Pack;
import dev.standpoint.read.ContentReader;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.Paper;
import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageEstimateTest {

  private static final Path SAMPLES = Path.of("..", "content", "src", "packs");

  @ParameterizedTest
  @MethodSource("samples")
  void aSamplePackIsEstimatedWithinAFifth(String id, Pack pack) throws IOException {
    for (Paper paper : Paper.values()) {
      assertEstimated(pack, paper);
    }
  }

  @ParameterizedTest(name = "{0} notes")
  @ValueSource(ints = {1, 50})
  void aGeneratedPackIsEstimatedWithinAFifth(int notes) throws IOException {
    assertEstimated(PackText.pack(LargePack.of(notes).text()), Paper.A4);
  }

  @Test
  void aThousandPagesAreEstimatedWithoutPrintingThem() throws IOException {
    Pack pack = PackText.pack(new LargePack(600, 300, 40, 200).text());

    // Printed, it has 943 pages.
    assertThat(PageEstimate.of(layout(pack, Paper.A4).get(0).bytes())).isBetween(800, 1100);
  }

  @Test
  void aDocumentThatIsNotWellFormedHasNoPages() {
    assertThat(PageEstimate.of("<p>words".getBytes(StandardCharsets.UTF_8))).isZero();
  }

  static Stream<Arguments> samples() throws IOException {
    return ContentReader.read(SAMPLES, SAMPLES).value().packs().stream()
        .map(pack -> Arguments.of(pack.info().id(), pack));
  }

  private static void assertEstimated(Pack pack, Paper paper) throws IOException {
    List<Artifact> layout = layout(pack, paper);
    String xhtml = new String(layout.get(0).bytes(), StandardCharsets.UTF_8);
    Map<String, byte[]> pictures =
        layout.stream().skip(1).collect(Collectors.toMap(Artifact::path, Artifact::bytes));

    int pages = pages(new PdfPrinter(theme()).print(xhtml, pictures).bytes());

    assertThat(PageEstimate.of(layout.get(0).bytes()))
        .as(paper + ", " + pages + " pages")
        .isCloseTo(pages, within(Math.max(2, pages / 5)));
  }

  private static List<Artifact> layout(Pack pack, Paper paper) throws IOException {
    Briefing briefing = BriefingAssembler.assemble(pack, Optional.empty()).value();
    return new PrintRenderer(theme(), paper).render(briefing).value();
  }

  private static Theme theme() throws IOException {
    return ThemeReader.read(Optional.empty(), Path.of(""));
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
