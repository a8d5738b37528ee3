package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.model.Pack;
import dev.standpoint.read.ContentReader;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.Paper;
import dev.standpoint.render.Renderer;
import dev.standpoint.render.data.DataRenderer;
import dev.standpoint.render.page.BriefPrintRenderer;
import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDFs of the sample packs: tags, text and attachments. */
class SamplePdfTest {

  private static final Path CONTENT = Path.of("..", "content", "src", "packs");

  private static Theme theme;
  private static PdfRenderer renderer;
  private static Map<String, Pack> packs;
  private static Map<String, Briefing> briefings;
  private static Map<String, byte[]> pdfs;

  @BeforeAll
  static void print() throws IOException {
    theme = ThemeReader.read(Optional.empty(), CONTENT);
    renderer =
        new PdfRenderer(
            theme,
            new FontLibrary(List.of()),
            new PrintRenderer(theme),
            DataRenderer.of(DataFile.PACK, DataFile.POSITIONS));
    packs =
        ContentReader.read(CONTENT, CONTENT).value().packs().stream()
            .collect(Collectors.toMap(pack -> pack.info().id(), pack -> pack));
    briefings = new TreeMap<>();
    pdfs = new TreeMap<>();
    packs.forEach(
        (id, pack) -> {
          Briefing briefing = BriefingAssembler.assemble(pack, Optional.empty()).value();
          briefings.put(id, briefing);
          pdfs.put(id, pdf(briefing));
        });
  }

  private static <T> T of(Map<String, T> map, String name) {
    return Objects.requireNonNull(map.get(name), name);
  }

  private static byte[] pdf(Briefing briefing) {
    return renderer.render(briefing).value().get(0).bytes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"european-force", "orla-strait"})
  void itIsAccessibleAndFitForAnArchive(String pack) {
    byte[] pdf = of(pdfs, pack);

    assertThat(Conformity.faultsOfUa(pdf)).isEmpty();
    assertThat(Conformity.faultsOfA(pdf)).isEmpty();
    assertThat(TagTree.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void inBriefItIsNoLess(Paper paper) {
    Renderer brief = new BriefPrintRenderer(theme, paper);
    Renderer data = DataRenderer.of(DataFile.PACK);
    byte[] pdf =
        new PdfRenderer(theme, new FontLibrary(List.of()), brief, data)
            .render(of(briefings, "european-force"))
            .value()
            .get(0)
            .bytes();

    assertThat(Conformity.faultsOfUa(pdf)).isEmpty();
    assertThat(Conformity.faultsOfA(pdf)).isEmpty();
    assertThat(TagTree.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"european-force", "orla-strait"})
  void itHasEveryWordOnceAndInOrder(String pack) {
    String printed = TagOutline.text(of(pdfs, pack));

    assertThat(words(printed.substring(endOfContents(printed))))
        .isEqualTo(words(text(layout(pack))));
  }

  /** The contents, which end at the first chapter, have page numbers that the XHTML lacks. */
  private static int endOfContents(String printed) {
    return printed.indexOf("\nKey points\n");
  }

  private static Document layout(String pack) {
    Artifact xhtml = new PrintRenderer(theme).render(of(briefings, pack)).value().get(0);
    return Jsoup.parse(new String(xhtml.bytes(), StandardCharsets.UTF_8));
  }

  private static String text(Document layout) {
    layout.select("head, .running, .cover, nav, .aloud, svg, [aria-hidden=true]").remove();
    layout.select(".assessment").prepend("<p>Assessment</p>");
    layout.select(".correction").prepend("<p>Correction</p>");
    layout.select(".tag + .tag, .lines .carrier + .carrier").prepend("\u00b7  ");
    layout.select("td, th, li, p, span.name, span.question, .voice, .side").append("\n");
    return layout.body().wholeText();
  }

  /**
   * Spaces are removed, since the one between two citations is not painted at a line's end. Page
   * numbers are removed, since only the PDF has them.
   */
  private static String words(String text) {
    return text.replaceAll("\\(p\\.\\s\\d+\\)", "")
        .replace("][", "] [")
        .replaceAll("\\s+,", ",")
        .replaceAll("[\\s\u00a0]+", "\n")
        .strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"european-force", "orla-strait"})
  void itsDataAndItsSourcesTravelInIt(String pack) throws IOException {
    Map<String, Travelling> files = attachments(of(pdfs, pack));

    assertThat(files)
        .containsKeys("pack.json", "positions.csv", "pack.md", "actors.yaml", "issues.yaml");
    assertThat(of(files, "positions.csv").is("Data", "text/csv")).isTrue();
    assertThat(of(files, "pack.md").is("Source", "text/markdown")).isTrue();
    assertThat(of(files, "pack.md").text())
        .isEqualTo(Files.readString(CONTENT.resolve(pack).resolve("pack.md")));
  }

  /** A note may contain facts known only later, and its author's remarks. */
  @Test
  void asOfADayItsDataTravelsAlone() throws IOException {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 2, 13));
    Briefing earlier = BriefingAssembler.assemble(of(packs, "european-force"), day).value();

    Map<String, Travelling> files = attachments(pdf(earlier));

    assertThat(files).containsOnlyKeys("pack.json", "positions.csv");
    assertThat(of(files, "pack.json").text()).contains("2025-02-12").doesNotContain("2025-02-14");
  }

  private record Travelling(String relationship, String mediaType, String text) {
    boolean is(String kind, String type) {
      return relationship.equals(kind) && mediaType.equals(type);
    }
  }

  private static Map<String, Travelling> attachments(byte[] pdf) throws IOException {
    Map<String, Travelling> files = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      for (PDComplexFileSpecification file : names.values()) {
        PDEmbeddedFile content = file.getEmbeddedFileUnicode();
        String relationship =
            file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship"));
        String text = new String(content.toByteArray(), StandardCharsets.UTF_8);
        files.put(file.getFileUnicode(), new Travelling(relationship, content.getSubtype(), text));
      }
    }
    return files;
  }
}
