package dev.standpoint.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.standpoint.model.Theme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a theme or a document asks for, nothing but the theme is read. */
class ThemeAgentTest {

  private static final String PIXEL =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9"
          + "awAAAABJRU5ErkJggg==";

  @Test
  void nothingIsFetchedFromTheNetwork() throws IOException {
    AtomicInteger hits = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          hits.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String host = "http://localhost:" + server.getAddress().getPort() + "/";

      PrintedPdf printed = printer(style(host)).print(document(host));

      assertThat(hits).hasValue(0);
      assertThat(printed.unavailable())
          .contains(host + "a.css", host + "b.css", host + "c.png", host + "d.ttf", host + "e.png");
      assertThat(Prints.pages(printed)).containsExactly("Before after ");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void noFileIsRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.css"), "p:before { content: 'leaked' }");
    Files.writeString(folder.resolve("b.css"), "p:before { content: 'leaked' }");
    String address = folder.toUri().toString();

    PrintedPdf printed = printer(style(address)).print(document(address));

    assertThat(Prints.pages(printed)).containsExactly("Before after ");
    assertThat(printed.unavailable()).contains(address + "a.css", address + "e.png");
  }

  @Test
  void dataIsNoImage() throws IOException {
    PrintedPdf printed =
        printer("").print(Prints.document("<p>Before <img src='" + PIXEL + "'/></p>"));

    assertThat(printed.unavailable()).containsExactly(PIXEL);
    assertThat(pictures(printed)).isZero();
  }

  @Test
  void aPictureOfTheThemeIsPrinted() throws IOException {
    Map<String, byte[]> files = new HashMap<>(Prints.FILES);
    files.put(
        "print/logo.png", Base64.getDecoder().decode(PIXEL.substring(PIXEL.indexOf(',') + 1)));

    PrintedPdf printed =
        new PdfPrinter(new Theme(files)).print(Prints.document("<p><img src='logo.png'/></p>"));

    assertThat(printed.unavailable()).isEmpty();
    assertThat(pictures(printed)).isPositive();
  }

  @Test
  void onlyNamesOfTheThemeAreFilesOfTheTheme() {
    PrintedPdf printed =
        printer("")
            .print(
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

  private static PdfPrinter printer(String addedStyle) {
    return new PdfPrinter(Prints.themeWithAddedStyle(addedStyle));
  }

  private static String style(String host) {
    return "@font-face { font-family: X; src: url(%sd.ttf) } p { background: url(%se.png) }"
        .formatted(host, host);
  }

  private static String document(String host) {
    return """
        <html xmlns="http://www.w3.org/1999/xhtml">
        <head><title>Notes</title><link rel="stylesheet" href="print.css"/>
        <link rel="stylesheet" href="%sa.css"/><style>@import url(%sb.css);</style></head>
        <body><p>Before <img src="%sc.png"/>after</p></body></html>
        """
        .formatted(host, host, host);
  }
}
