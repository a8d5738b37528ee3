package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.theme.Theme;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;

/** Addresses in a document are looked up in the theme; NoNetworkTest shows that nothing else is. */
class ThemeAgentTest {

  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
          + "awAAAABJRU5ErkJggg==";

  @Test
  void aPictureOfTheThemeIsPrinted() throws IOException {
    Map<String, byte[]> files = new HashMap<>(Prints.FILES);
    files.put("print/logo.png", Base64.getDecoder().decode(PIXEL));

    PrintedPdf printed =
        new PdfPrinter(new Theme(files)).print(Prints.document("<p><img src='logo.png'/></p>"));

    assertThat(printed.unavailable()).isEmpty();
    assertThat(pictures(printed)).isPositive();
  }

  @Test
  void onlyNamesOfTheThemeAreFilesOfTheTheme() {
    PrintedPdf printed =
        Prints.PRINTER.print(
            Prints.document(
                "<p><img src='../../../etc/x.png'/><img src='//host/print/print.css'/></p>"));

    assertThat(printed.unavailable())
        .containsExactly("../../../etc/x.png", "//host/print/print.css");
  }

  private static long pictures(PrintedPdf printed) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(printed.bytes())) {
      PDResources resources = pdf.getPage(0).getResources();
      return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
          .filter(resources::isImageXObject)
          .count();
    }
  }
}
