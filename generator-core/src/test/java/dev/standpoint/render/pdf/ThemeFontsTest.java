package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.standpoint.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class ThemeFontsTest {

  private static final String NAMELESS =
      """
      pre, p, h2 { font-family: "No Such Font", monospace }
      @page { @bottom-right { content: counter(page) } @top-left { content: 'left' } }
      """;

  @Test
  void theStyleEmbedsAllItsFonts() {
    assertThat(fonts(Prints.PRINTER.print(Prints.briefing())))
        .hasSize(6)
        .allMatch(font -> font.endsWith(" embedded"));
  }

  @Test
  void aTextOfNoKnownFamilyGetsAFontOfTheTheme() {
    PrintedPdf printed =
        new PdfPrinter(Prints.themeWithAddedStyle(NAMELESS))
            .print(Prints.document("<h2>Bold</h2><p>plain <em>slanted</em></p><pre>code</pre>"));

    assertThat(fonts(printed))
        .hasSize(3)
        .allMatch(font -> font.contains("SourceSans3") && font.endsWith(" embedded"));
  }

  @Test
  void aFontThatCannotBeReadIsReported() {
    Map<String, byte[]> files = new HashMap<>(Prints.FILES);
    files.put("print/fonts/SourceSerif4_400Regular_Italic.ttf", new byte[] {1, 2, 3});
    files.remove("print/fonts/SourceSerif4_600SemiBold.ttf");

    assertThat(new PdfPrinter(new Theme(files)).print(Prints.document("<p>one</p>")).unavailable())
        .containsExactly(
            "fonts/SourceSerif4_400Regular_Italic.ttf", "fonts/SourceSerif4_600SemiBold.ttf");
  }

  @Test
  void aFontThatWouldNotBeEmbeddedIsRefused() {
    String css = "@font-face { font-family: A; src: url(fonts/SourceSans3_400Regular.ttf) }";
    PdfPrinter printer = new PdfPrinter(Prints.themeWithStyle(css));

    assertThatIllegalStateException()
        .isThrownBy(() -> printer.print(Prints.document("<p>one</p>")))
        .withMessageStartingWith("SourceSans3-Regular needs -fs-pdf-font-embed: embed");
  }

  @Test
  void subsetNamesAreTheSameEachTime() {
    assertThat(fonts(Prints.print("<p>one</p>"))).isEqualTo(fonts(Prints.print("<p>one</p>")));
  }

  private static SortedSet<String> fonts(PrintedPdf printed) {
    SortedSet<String> fonts = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
      for (PDPage page : pdf.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
          PDFont font = resources.getFont(name);
          fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " missing"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fonts;
  }
}
