package dev.standpoint.render.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * No document, style or drawing can make the printer open a network address or a file outside of
 * the theme.
 */
class NoNetworkTest {

  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");

  /** Every way to refer to a file, each to a file of its own in the folder FROM. */
  private static final String STYLE =
      """
      @font-face { font-family: X; src: url(FROM/font.ttf); -fs-pdf-font-embed: embed;
        -fs-pdf-font-encoding: Identity-H; -fs-font-metric-src: url(FROM/metric.afm) }
      body { background: url(FROM/body.png) }
      p { background-image: url("FROM/background.png"); font-family: X }
      h1:before { content: url(FROM/content.png) }
      li { list-style-image: url(FROM/list.png) }
      td { background: url(\\46ROM/escaped.png) }
      @page { background: url(FROM/page.png); @top-left { background: url(FROM/margin.png);
        content: url(FROM/corner.png) } }
      """;

  private static final String DOCUMENT =
      """
      <?xml-stylesheet type="text/css" href="FROM/instruction.css"?>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:xi="http://www.w3.org/2001/XInclude"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="FROM/schema.xsd"
        manifest="FROM/manifest">
      <head>
      <title>Notes</title>
      <base href="FROM/base/"/>
      <meta http-equiv="refresh" content="0;url=FROM/refresh.html"/>
      <link rel="stylesheet" href="/print/print.css"/>
      <link rel="stylesheet" type="text/css" href="FROM/link.css"/>
      <link rel="icon" href="FROM/icon.png"/>
      <link rel="preload" href="FROM/preload.css" as="style"/>
      <style>@import url(FROM/import.css); @import "FROM/string.css" print; STYLE</style>
      <script src="FROM/script.js"></script>
      <bookmarks><bookmark name="A" href="FROM/bookmark.html"/></bookmarks>
      </head>
      <body background="FROM/attribute.png">
      <h1>Before</h1><ul><li>item</li></ul>
      <p style="background: url(FROM/inline.png)">paragraph
        <img src="FROM/img.png" srcset="FROM/set.png 2x" longdesc="FROM/long.html"/>
        <img src="FROM/img.svg"/> <img src="relative.png"/></p>
      <table background="FROM/table.png"><tr><td background="FROM/cell.png">cell</td></tr></table>
      <picture><source srcset="FROM/source.png"/></picture>
      <object data="FROM/object.png" type="image/png"></object>
      <iframe src="FROM/frame.html"></iframe> <frame src="FROM/frame2.html"/>
      <embed src="FROM/embed.svg"/> <video src="FROM/video.mp4" poster="FROM/poster.png"></video>
      <audio src="FROM/audio.mp3"/> <applet code="FROM/applet.class"></applet>
      <form action="FROM/form"><input type="image" src="FROM/input.png"/></form>
      <blockquote cite="FROM/cite.html">quote <a ping="FROM/ping" href="#a">link</a></blockquote>
      <xi:include href="FROM/include.xml"/>
      DRAWING
      </body></html>
      """;

  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        width="90" height="90" viewBox="0 0 90 90">
      <style>@import url(FROM/svg-import.css); @font-face { font-family: Y; src: url(FROM/svg.woff) }
        rect { fill: url(FROM/css-paint.svg#a) }</style>
      <script href="FROM/svg.js"/> <script xlink:href="FROM/svg2.js">fetch("FROM/fetched")</script>
      <defs>
      <pattern id="p" href="FROM/pattern.svg#p" width="9" height="9"><image href="FROM/tile.png"/></pattern>
      <linearGradient id="g" xlink:href="FROM/gradient.svg#g"/>
      <filter id="f"><feImage href="FROM/filter.png"/></filter>
      <font-face><font-face-src><font-face-uri href="FROM/svg.ttf"/></font-face-src></font-face>
      </defs>
      <image href="FROM/svg.png" width="9" height="9"/>
      <image xlink:href="FROM/nested.svg" width="9" height="9"/>
      <use href="FROM/use.svg#a"/> <use xlink:href="FROM/use2.svg#a"/>
      <rect width="9" height="9" fill="url(FROM/paint.svg#a)" mask="url(FROM/mask.svg#m)"
        clip-path="url(FROM/clip.svg#c)" filter="url(FROM/filter.svg#f)"/>
      <rect x="9" width="9" height="9" fill="url(#p)" filter="url(#f)"/>
      <rect x="18" width="9" height="9" fill="url(#g)" marker-end="url(FROM/marker.svg#m)"/>
      <text><textPath href="FROM/path.svg#p">words</textPath></text>
      <foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="FROM/foreign.png"/>
      </foreignObject>
      <a href="FROM/svg.html"><rect y="9" width="9" height="9"/></a>
      </svg>
      """;

  @TempDir Path folder;

  private Loopback server;

  @BeforeEach
  void startServer() throws IOException {
    server = new Loopback();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  /** Shows that the tests below can fail. */
  @Test
  void flyingSaucerByItselfAsksForMuchOfIt() {
    ITextRenderer renderer = new ITextRenderer();
    renderer.setDocumentFromString(document(server.address() + "x").strip());
    renderer.layout();
    renderer.createPDF(new ByteArrayOutputStream());

    assertThat(server.asked())
        .contains("/x/link.css", "/x/import.css", "/x/string.css", "/x/font.ttf", "/x/img.png")
        .contains("/x/img.svg", "/x/body.png", "/x/inline.png", "/x/escaped.png", "/x/list.png")
        .contains("/x/page.png", "/x/margin.png", "/x/table.png", "/x/foreign.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://HOST",
        "HTTP://HOST",
        "hTtP://HOST",
        "&#104;ttp://HOST",
        "http:HOST",
        "http:/HOST",
        "http:\\\\HOST",
        "http://user@HOST",
        "//HOST",
        "///HOST",
        "\\\\HOST",
        "url:http://HOST",
        "jar:http://HOSTa.jar!",
        "theme://HOST",
        "theme:http://HOST",
        "ftp://HOST",
      })
  void noHostIsAsked(String address) throws IOException {
    String from = address.replace("HOST", server.host()) + "x";

    PrintedPdf printed = Prints.PRINTER.print(document(from), Map.of("print/a.svg", drawing(from)));

    assertThat(server.asked()).isEmpty();
    assertThat(printed.unavailable())
        .extracting(asked -> asked.substring(asked.lastIndexOf('/') + 1))
        .contains("link.css", "import.css", "string.css", "font.ttf", "img.png", "img.svg")
        .contains("inline.png", "page.png", "margin.png", "list.png", "escaped.png", "table.png");
    assertThat(text(printed)).contains("Before", "paragraph", "cell", "quote");
    assertThat(pictures(printed)).isZero();
  }

  @Test
  void noPictureOfAPackAsksAHost() throws IOException {
    String address = server.address() + "x";
    String pictures =
        "<p>Before <img src='a.svg'/><img src='a.svg' width='9' height='9'/> after</p>";

    PrintedPdf printed =
        Prints.PRINTER.print(Prints.document(pictures), Map.of("print/a.svg", drawing(address)));

    assertThat(server.asked()).isEmpty();
    assertThat(text(printed)).contains("Before after");
    assertThat(pictures(printed)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg SYSTEM 'FROM/svg.dtd'>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'FROM/svg11.dtd'>",
        "<!DOCTYPE svg [<!ENTITY e SYSTEM 'FROM/entity.txt'>]>",
        "<!DOCTYPE svg [<!ENTITY % e SYSTEM 'FROM/parameter.dtd'> %e;]>",
        "<?xml-stylesheet type='text/css' href='FROM/svg.css'?>",
      })
  void noEntityOfADrawingIsFetched(String prolog) throws IOException {
    Files.writeString(folder.resolve("entity.txt"), "leaked");

    for (String from : List.of(server.address() + "x", folder.toUri().toString())) {
      PrintedPdf printed = printDrawing(prolog.replace("FROM", from), "&e;");

      assertThat(server.asked()).isEmpty();
      assertThat(text(printed)).startsWith("Before").endsWith("after").doesNotContain("leaked");
    }
  }

  @Test
  @Timeout(10)
  void entitiesInEntitiesOfADrawingEndSoon() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'laugh'>");
    for (int i = 1; i <= 20; i++) {
      String former = "&a" + (i - 1) + ";";
      entities.append("<!ENTITY a" + i + " '" + former.repeat(20) + "'>");
    }

    assertThat(text(printDrawing(entities + "]>", "&a20;"))).startsWith("Before").endsWith("after");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html SYSTEM 'FROM/x.dtd'>",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'FROM/xhtml1-strict.dtd'>",
        "<!DOCTYPE html [<!ENTITY e SYSTEM 'FROM/entity.txt'>]>",
        "<!DOCTYPE html [<!ENTITY % e SYSTEM 'FROM/parameter.dtd'> %e;]>",
        "<!DOCTYPE html [<!ENTITY a 'laugh'><!ENTITY b '&a;&a;&a;'>]>",
        "<!DOCTYPE html>",
      })
  void aDocumentWithADoctypeIsRefused(String doctype) {
    String from = server.address() + "x";
    String document = doctype.replace("FROM", from) + Prints.document("<p>a</p>");

    assertThatIllegalArgumentException().isThrownBy(() -> Prints.PRINTER.print(document));
    assertThat(server.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "URI",
        "FILE:///PATH",
        "file://localhost/PATH",
        "file:/PATH",
        "/PATH",
        "/../../PATH",
        "../../../../../../../../../PATH",
        "%2e%2e/%2e%2e/%2e%2e/%2e%2e/PATH",
        "..\\..\\..\\..\\PATH",
        "\\PATH",
        "jar:URI",
        "theme:/../../PATH",
        "theme://localhost/PATH"
      })
  void noFileIsRead(String address) throws IOException {
    for (String name : List.of("link", "import", "string", "instruction")) {
      Files.writeString(folder.resolve(name + ".css"), "p:before { content: 'leaked' }");
    }
    for (String name : List.of("img", "background", "inline", "body", "list", "content", "svg")) {
      Files.write(folder.resolve(name + ".png"), PIXEL);
    }
    Files.write(folder.resolve("font.ttf"), font());
    Files.writeString(folder.resolve("img.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    String uri = folder.toUri().toString();
    String path = folder.toUri().getRawPath().substring(1);
    String from = address.replace("URI", uri).replace("PATH", path).replaceFirst("/$", "");

    PrintedPdf printed = Prints.PRINTER.print(document(from), Map.of("print/a.svg", drawing(from)));

    assertThat(text(printed)).contains("Before", "paragraph").doesNotContain("leaked");
    assertThat(pictures(printed)).isZero();
    assertThat(printed.unavailable()).anyMatch(asked -> asked.endsWith("/img.svg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jrt:/java.base/java/lang/Object.class",
        "classpath:/dev/standpoint/templates/print/print.css",
        "jar:file:/x.jar!/a.css",
        "res:/x.css",
        "/resources/css/XhtmlNamespaceHandler.css",
        "javascript:alert(1)",
        "",
        "#",
      })
  void whatIsNoFileOfTheThemeIsNotThere(String address) {
    String style = "<style>@import '" + address + "';</style>";

    PrintedPdf printed =
        Prints.PRINTER.print(
            Prints.document("<p>Before <img src='" + address + "'/>after</p>")
                .replace("</head>", style + "</head>"));

    assertThat(text(printed)).isEqualTo("Before after");
  }

  @ParameterizedTest
  @ValueSource(strings = {" http://HOST", "%", "::", "\\", "a b", "http://["})
  void whatIsNoAddressIsNotThere(String address) {
    String picture = address.replace("HOST", server.host()) + ".png";

    PrintedPdf printed =
        Prints.print(
            "<p style='background: url(\""
                + picture
                + "\")'>Before <img src='"
                + picture
                + "'/>after</p>");

    assertThat(server.asked()).isEmpty();
    assertThat(text(printed)).isEqualTo("Before after");
  }

  @Test
  void dataIsNoFile() throws IOException {
    Base64.Encoder encoder = Base64.getEncoder();
    String image = "data:image/png;base64," + encoder.encodeToString(PIXEL);
    String font = "data:font/ttf;base64," + encoder.encodeToString(font());
    String style = "data:text/css,p:before%7Bcontent:'leaked'%7D";
    String drawing = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";
    String document =
        Prints.document("<p>Before <img src='IMAGE'/><img src=\"" + drawing + "\"/>after</p>")
            .replace(
                "</head>",
                "<link rel='stylesheet' href=\""
                    + style
                    + "\"/><style>@import url(\""
                    + style
                    + "\"); @font-face { font-family: X; src: url("
                    + font
                    + "); -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H }"
                    + " p { font-family: X; background: url(IMAGE) } li { list-style-image: url(IMAGE)"
                    + " }</style></head>")
            .replace("IMAGE", image);

    PrintedPdf printed = Prints.PRINTER.print(document);

    assertThat(text(printed)).isEqualTo("Before after");
    assertThat(pictures(printed)).isZero();
    assertThat(printed.unavailable()).contains(image, font, style, drawing);
  }

  private static PrintedPdf printDrawing(String prolog, String words) {
    String drawing =
        prolog + "<svg xmlns='http://www.w3.org/2000/svg'><text y='9'>" + words + "</text></svg>";
    return Prints.PRINTER.print(
        Prints.document("<p>Before <img src='a.svg'/>after</p>"),
        Map.of("print/a.svg", drawing.getBytes(UTF_8)));
  }

  private static String document(String from) {
    return DOCUMENT
        .replace("STYLE", STYLE)
        .replace("DRAWING", DRAWING)
        .replace("FROM", from)
        .replace("\\46ROM", from.replaceFirst("(?i)^h", "\\\\68 "));
  }

  private static byte[] drawing(String from) {
    return DRAWING.replace("FROM", from).getBytes(UTF_8);
  }

  private static byte[] font() {
    return Objects.requireNonNull(Prints.FILES.get("print/fonts/SourceSans3_400Regular.ttf"));
  }

  private static String text(PrintedPdf printed) {
    return String.join("", Prints.pages(printed)).strip();
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
