package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an image in a note to the files that a reader gets. */
class ImagesTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
          + "<rect width=\"40\" height=\"20\" fill=\"#1a5fa8\"/></svg>";

  @TempDir Path project;

  @Test
  void eachPictureIsPublishedOnceUnderANameOfItsContent() throws IOException {
    Packs packs =
        built("![Map](images/The%20map.png)\n\n![Again](<images/The map.png>) ![P](plan.svg)\n");

    assertThat(pictures(packs))
        .hasSize(2)
        .anyMatch(name -> name.matches("the-map-[0-9a-f]{8}\\.png"))
        .anyMatch(name -> name.matches("plan-[0-9a-f]{8}\\.svg"));
    assertThat(page(packs).select("article img"))
        .hasSize(3)
        .allSatisfy(image -> assertThat(packs.page("notes/" + image.attr("src"))).exists());
  }

  @Test
  void aPictureThatNoNoteShowsIsNotPublished() throws IOException {
    assertThat(pictures(built("Words.\n"))).isEmpty();
  }

  @Test
  void anImageSaysHowLargeItsFileIs() throws IOException {
    Packs packs = built("![Map](images/map.png \"Seen from Vik\"){width=50%} and words\n");

    assertThat(page(packs).select("article img").outerHtml())
        .matches(
            "<img src=\"../assets/images/map-[0-9a-f]{8}.png\" alt=\"Map\" title=\"Seen from Vik\""
                + " width=\"50%\" loading=\"lazy\">");
  }

  @Test
  void aPictureThatOnlyDecoratesHasEmptyWords() throws IOException {
    Packs packs = built("![](images/map.png){role=presentation}\n");

    assertThat(page(packs).expectFirst("article img").attributes().hasKey("alt")).isTrue();
    assertThat(page(packs).expectFirst("article img").attr("alt")).isEmpty();
  }

  @Test
  void aPictureOfANoteThatIsLeftOutAsOfADayHasNoFile() throws IOException {
    Packs packs =
        project("Stays.\n\nShown [@courier] ![Map](images/map.png)\n\n![Plan](plan.svg)\n");

    Generator.generate(packs.asOf("2031-03-11"));

    assertThat(pictures(packs)).hasSize(1).allMatch(name -> name.startsWith("plan-"));
  }

  @Test
  void figuresAndTablesAreNumberedAcrossThePack() throws IOException {
    Packs packs =
        project("![Second](plan.svg \"A plan\"){#fig-plan}\n\nSee @fig-map, @tbl-costs.\n");
    TextFiles.write(
        packs.content().resolve("crossing"),
        "pack.md",
        """
        ---
        title: The crossing
        ---
        ![The map](images/map.png){#fig-map}

        | Route | Costs |
        |-------|------:|
        | North |    40 |

        : What it *costs* {#tbl-costs}

        See [see @fig-plan, left; @tbl-costs].
        """);

    GenerateResult result = Generator.generate(packs.withPdf());

    assertThat(result.diagnostics()).isEmpty();
    Document front = Jsoup.parse(packs.page("index.html").toFile());
    assertThat(front.select("figcaption").eachText())
        .containsExactly("Figure 1. The map", "Table 1. What it costs");
    assertThat(front.select("main p:contains(See)").html())
        .contains(
            "See see <a href=\"notes/courier.html#fig-plan\">Figure 2</a>, left, "
                + "<a href=\"#tbl-costs\">Table 1</a>.");
    assertThat(page(packs).select("article p a").eachAttr("href"))
        .containsExactly("../index.html#fig-map", "../index.html#tbl-costs");
    assertThat(page(packs).select("figure#fig-plan img").attr("title")).isEmpty();
    assertThat(text(packs))
        .contains("Figure 1. The map", "Table 1. What it costs", "Figure 2. A plan");
  }

  @Test
  void picturesAreInThePdfAndDrawingsStayDrawings() throws IOException {
    Packs packs = project("![Map](images/map.png)\n\n![Plan](plan.svg)\n");

    assertThat(Generator.generate(packs.withPdf()).diagnostics()).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(packs.page("crossing.pdf").toFile())) {
      assertThat(objects(pdf, true)).isEqualTo(1);
      assertThat(objects(pdf, false)).isEqualTo(1);
    }
  }

  @Test
  void thePdfSaysThatItHasNoWebP() throws IOException {
    Packs packs = project("Here ![a small one](small.webp).\n");
    byte[] webp = new byte[30];
    byte[] header = "RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(header, 0, webp, 0, header.length);
    webp[24] = 39;
    webp[27] = 29;
    Files.write(packs.content().resolve("crossing/small.webp"), webp);

    List<Diagnostic> found = Generator.generate(packs.withPdf()).diagnostics();

    assertThat(found)
        .singleElement()
        .extracting(Diagnostic::line)
        .asString()
        .startsWith("src/packs/crossing/10-courier.md:1:6: warning: a PDF cannot contain a WebP");
    assertThat(text(packs)).contains("Here a small one.");
    assertThat(page(packs).expectFirst("article img").attr("width")).isEqualTo("40");
  }

  @Test
  void filesBelowSymbolicLinksAreNotShown() throws IOException {
    Packs packs = project("![A](images/linked.png) ![B](outside/map.png)\n");
    Path outside = Files.createDirectories(project.resolve("outside"));
    Files.copy(packs.content().resolve("crossing/images/map.png"), outside.resolve("map.png"));
    Path pack = packs.content().resolve("crossing");
    Files.createSymbolicLink(pack.resolve("images/linked.png"), outside.resolve("map.png"));
    Files.createSymbolicLink(pack.resolve("outside"), outside);

    GenerateResult result = Generator.generate(packs.request());

    assertThat(result.rejected()).isTrue();
    assertThat(result.diagnostics().stream().filter(d -> d.code().toString().equals("unsafe-link")))
        .hasSize(2)
        .allMatch(found -> found.message().contains("symbolic link"));
  }

  @Test
  void picturesOfMorePixelsThanAnyMachineShowsAreRefused() throws IOException {
    Packs packs = project("![A](wide.png) ![B](fat.png)\n");
    byte[] png = Files.readAllBytes(packs.content().resolve("crossing/images/map.png"));
    png[16] = 0x7f;
    Files.write(packs.content().resolve("crossing/wide.png"), png);
    byte[] fat = Arrays.copyOf(png, (8 << 20) + 1);
    Files.write(packs.content().resolve("crossing/fat.png"), fat);

    assertThat(Generator.check(packs.check()).diagnostics())
        .extracting(found -> found.code() + " " + found.message())
        .containsExactly(
            "limit-exceeded this picture has 2130706496 x 32 pixels - at most 20000 on a side are"
                + " allowed",
            "limit-exceeded this picture is larger than 8388608 bytes");
  }

  private Packs built(String note) throws IOException {
    Packs packs = project(note);
    assertThat(Generator.generate(packs.request()).diagnostics()).isEmpty();
    return packs;
  }

  private Packs project(String note) throws IOException {
    Packs packs = Packs.crossing(project, note);
    Path pack = packs.content().resolve("crossing");
    Files.createDirectories(pack.resolve("images"));
    ImageIO.write(
        new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB),
        "png",
        pack.resolve("images/map.png").toFile());
    Files.copy(pack.resolve("images/map.png"), pack.resolve("images/The map.png"));
    Files.writeString(pack.resolve("plan.svg"), SVG);
    return packs;
  }

  private static List<String> pictures(Packs packs) throws IOException {
    Path folder = packs.page("assets/images");
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static Document page(Packs packs) throws IOException {
    return Jsoup.parse(packs.page("notes/courier.html").toFile());
  }

  private static String text(Packs packs) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(packs.page("crossing.pdf").toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static long objects(PDDocument pdf, boolean images) {
    long count = 0;
    for (var page : pdf.getPages()) {
      PDResources resources = page.getResources();
      for (var name : resources.getXObjectNames()) {
        count += resources.isImageXObject(name) == images ? 1 : 0;
      }
    }
    return count;
  }
}
