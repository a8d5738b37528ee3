package dev.standpoint.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.DataFile;
import dev.standpoint.render.Paper;
import dev.standpoint.render.cite.Bibliographies;
import dev.standpoint.render.data.DataRenderer;
import dev.standpoint.render.page.BriefPrintRenderer;
import dev.standpoint.render.page.HtmlRenderer;
import dev.standpoint.render.page.PrintRenderer;
import dev.standpoint.render.pdf.PdfRenderer;
import dev.standpoint.render.pdf.font.FontLibrary;
import dev.standpoint.theme.Theme;
import dev.standpoint.theme.ThemeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payloads of the lists of others, in every place that an author can write to, do nothing. */
class PayloadTest {

  /** How many payloads a pack has. */
  private static final int GROUP = 24;

  /** The brief document has no place of its own, so that some packs are enough. */
  private static final int BRIEF = 8;

  /** The PDF is made from the document for print, so that some packs are enough. */
  private static final int PRINTED = 17;

  /** The pack that has a citation style, which takes long. */
  private static final int STYLED = 8;

  /** An address in a field of JSON or a property of iCalendar, that is not of the web. */
  private static final Pattern RUNS =
      Pattern.compile(
          "(?im)(\"(url|@id|sameAs|image|archive|href)\": *\"|^(URL|ATTACH)[^:\\n]*:)"
              + "\\s*(javascript|data|vbscript|file):");

  @TempDir static Path folder;

  /** The files of all packs by their paths, each pack in a folder of its own. */
  private static final SortedMap<String, byte[]> FILES = new TreeMap<>();

  private static int placed;

  @BeforeAll
  static void build() throws IOException {
    Path picture = folder.resolve("map.png");
    ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Theme theme = ThemeReader.read(Optional.empty(), Path.of("").toAbsolutePath());
    HtmlRenderer pages = HtmlRenderer.beside(true, true, theme, new Bibliographies(1));
    PrintRenderer print = new PrintRenderer(theme);
    BriefPrintRenderer brief = new BriefPrintRenderer(theme, Paper.A4);
    PdfRenderer pdf =
        new PdfRenderer(theme, new FontLibrary(List.of()), print, DataRenderer.of(DataFile.PACK));
    List<List<String>> groups = Payloads.groups(GROUP);
    for (int i = 0; i < groups.size(); i++) {
      PayloadPack pack = new PayloadPack(groups.get(i));
      placed += pack.placed();
      Briefing briefing = pack.briefing(i == STYLED ? "apa" : "", picture);
      String path = "pack-" + i + "/";
      pages.render(briefing).value().forEach(file -> keep(path, file));
      DataRenderer.ofAll().render(briefing).value().forEach(file -> keep(path, file));
      print.render(briefing).value().forEach(file -> keep(path + "print/", file));
      if (i % PRINTED == 0) {
        pdf.render(briefing).value().forEach(file -> keep(path, file));
      }
      if (i % BRIEF == 0) {
        brief.render(briefing).value().forEach(file -> keep(path + "brief/", file));
      }
    }
  }

  private static void keep(String folder, Artifact file) {
    if (!file.path().startsWith("assets/fonts/")) {
      FILES.put(folder + file.path(), file.bytes());
    }
  }

  @Test
  void manyPayloadsAreTried() {
    assertThat(Payloads.all()).hasSizeGreaterThan(800);
    assertThat(placed).isGreaterThan(70_000);
  }

  @Test
  void everyFileIsWellFormed() {
    FILES.forEach(StrictReading::read);
  }

  @Test
  void noPageHasAnythingThatRunsOrLoads() {
    assertThat(
            FILES.entrySet().stream()
                .filter(file -> file.getKey().matches(".*(html|atom)"))
                .flatMap(file -> PageScan.findings(file.getKey(), text(file)).stream()))
        .isEmpty();
  }

  @Test
  void noPdfHasAnythingThatRuns() throws IOException {
    List<String> pdfs = FILES.keySet().stream().filter(path -> path.endsWith(".pdf")).toList();

    assertThat(pdfs).isNotEmpty();
    for (String path : pdfs) {
      assertThat(PdfScan.findings(Objects.requireNonNull(FILES.get(path)))).as(path).isEmpty();
    }
  }

  @Test
  void noAddressInAnyFileIsOneThatRuns() {
    assertThat(
            FILES.entrySet().stream()
                .filter(file -> file.getKey().matches(".*\\.(json|jsonld|ics)"))
                .filter(file -> RUNS.matcher(text(file)).find())
                .map(Map.Entry::getKey))
        .isEmpty();
  }

  @Test
  void aBrowserRunsNothing() throws IOException {
    Browser browser = Browser.ofThisMachine();
    SortedMap<String, String> pages = new TreeMap<>();
    FILES.forEach((path, bytes) -> pages.put(path, new String(bytes, StandardCharsets.UTF_8)));
    pages.keySet().removeIf(path -> !path.endsWith(".html"));

    assertThat(browser.findings(folder.resolve("pages"), pages))
        .containsExactly(pages.size() + " pages of " + pages.size());
  }

  @Test
  void theBrowserWouldReportScripts() throws IOException {
    Browser browser = Browser.ofThisMachine();
    String head = "<meta http-equiv=\"Content-Security-Policy\" content=\"a\"><title>a</title>";
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put("a.html", head + "<p>nothing");
    pages.put("b.html", head + "<script>alert(1)</script>");
    pages.put("c.html", head + "<img src=x onerror=confirm(1)>");
    pages.put("d.html", head + "<a href='JavaScript:x'>x</a>");
    pages.put(
        "e.html", head + "<svg onload=prompt()></svg><script src=https://example.org/></script>");

    assertThat(browser.findings(folder.resolve("control"), pages))
        .contains("b.html: called alert", "c.html: called confirm", "d.html: a address")
        .contains("e.html: called prompt", "e.html: loads https://example.org/")
        .contains("5 pages of 5")
        .noneMatch(line -> line.startsWith("a.html"));
  }

  private static String text(Map.Entry<String, byte[]> file) {
    return new String(file.getValue(), StandardCharsets.UTF_8);
  }
}
