package dev.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.assemble.BriefingAssembler;
import dev.standpoint.check.Checks;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.read.PackReader;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.render.Artifact;
import dev.standpoint.render.page.HtmlRenderer;
import dev.standpoint.theme.ThemeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that is not safe is reported and never becomes a link, wherever it is written. */
class UnsafeAddressTest {

  private static final Set<DiagnosticCode> REFUSALS =
      Set.of(
          DiagnosticCode.UNSAFE_LINK,
          DiagnosticCode.BROKEN_LINK,
          DiagnosticCode.MISSING_FILE,
          DiagnosticCode.BAD_VALUE,
          DiagnosticCode.RAW_HTML);

  private static final HtmlRenderer RENDERER = renderer();

  private static HtmlRenderer renderer() {
    try {
      return HtmlRenderer.alone(ThemeReader.read(Optional.empty(), Path.of("").toAbsolutePath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written as in a link between angle brackets, where escapes and entities count. */
  static Stream<String> attacks() {
    return Stream.of(
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "jAvAsCrIpT:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "javascript://https://example.org/?x=%0Aalert(1)",
        "&#32;javascript:alert(1)",
        "&#x1;javascript:alert(1)",
        "&#1;javascript:alert(1)",
        "&#x0C;javascript:alert(1)",
        "&nbsp;javascript:alert(1)",
        "&#x2028;javascript:alert(1)",
        "&#xFEFF;javascript:alert(1)",
        "&#x200B;javascript:alert(1)",
        "java&#9;script:alert(1)",
        "java&#10;script:alert(1)",
        "java&#13;script:alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java&#x00;script:alert(1)",
        "javascript&#58;alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#x3a;alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;&#x61;vascript:alert(1)",
        "&#0000106avascript:alert(1)",
        "java\\script:alert(1)",
        "javascript\\:alert(1)",
        "javascript%3Aalert(1)",
        "%6Aavascript:alert(1)",
        "javascript%0A:alert(1)",
        "javascript&#x09;:alert(1)",
        "javas\u0441ript:alert(1)",
        "\uff4aavascript:alert(1)",
        "javascript\uff1aalert(1)",
        "feed:javascript:alert(1)",
        "view-source:javascript:alert(1)",
        "jar:javascript:alert(1)!/",
        "livescript:alert(1)",
        "mocha:alert(1)",
        "vbscript:msgbox(1)",
        "VBScript:msgbox(1)",
        "vbs:msgbox(1)",
        "data:text/html,<script>alert(1)</script>".replace("<", "&lt;").replace(">", "&gt;"),
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "DATA:text/html,hi",
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data&colon;text/html,hi",
        "data:,",
        "file:///etc/passwd",
        "file:/etc/passwd",
        "FILE://localhost/etc/passwd",
        "C:\\\\Windows\\\\win.ini",
        "c:/windows/win.ini",
        "//example.org/x",
        "///example.org/x",
        "\\\\\\\\example.org\\\\x",
        "/\\\\example.org",
        "&sol;&sol;example.org",
        "&#47;&#47;example.org",
        "//example.org@evil.example/",
        "ftp://example.org/x",
        "ws://example.org/",
        "blob:https://example.org/1",
        "filesystem:https://example.org/temporary/x",
        "about:blank",
        "chrome://settings",
        "intent://scan/#Intent;scheme=zxing;end",
        "ms-word:ofe|u|https://example.org/a.docx",
        "steam://run/1",
        "x:y",
        "https:alert(1)",
        "https:///example.org",
        "http:\\\\\\\\example.org",
        "../../../../etc/passwd",
        "..%2f..%2fetc%2fpasswd",
        "%2e%2e/%2e%2e/etc/passwd",
        "/etc/passwd");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void itIsNotALink(String attack) {
    refuses("See [the map](<" + attack + ">).\n", attack);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void itIsNotAReferenceEither(String attack) {
    refuses("See [the map][map] and [map].\n\n[map]: <" + attack + ">\n", attack);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void itIsNotAnImage(String attack) {
    refuses("![The map](<" + attack + ">)\n", attack);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void itIsNotTheAddressOfASource(String attack) {
    refuses(
        "== sources.yaml\n- {id: map-0312, title: A map, issued: 2031-03-12, url: '"
            + attack
            + "'}\n== 10-note.md\nSee [@map-0312].\n",
        attack);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void itIsNotALinkInHtmlWithinWords(String attack) {
    refuses("See <a href=\"" + attack + "\">the map</a>.\n", attack);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void itIsNotALinkInHtmlBetweenEmptyLines(String attack) {
    refuses("<p>See <a href=\"" + attack + "\">the map</a>.</p>\n", attack);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "vbscript:x",
        "data:text/html,hi",
        "file:///etc/passwd",
        "ftp://example.org/",
        "about:blank"
      })
  void itIsNotALinkBetweenAngleBrackets(String attack) {
    refuses("See <" + attack + ">.\n", attack);
  }

  private static void refuses(String text, String attack) {
    WithDiagnostics<Pack> read = PackReader.read(PackText.folder(text), RawHtmlPolicy.SANITISED);
    List<Diagnostic> found =
        Stream.concat(read.diagnostics().stream(), Checks.check(read.value()).stream()).toList();

    assertThat(found).as(attack).isNotEmpty();
    assertThat(found).extracting(Diagnostic::code).allMatch(REFUSALS::contains);
    assertThat(addresses(read.value()))
        .as(attack)
        .noneMatch(address -> address.contains("alert") || address.contains("passwd"))
        .allMatch(UnsafeAddressTest::isOurs);
  }

  /** Every address in the text and the sources of the pages, rendered as if nothing were wrong. */
  private static List<String> addresses(Pack pack) {
    return RENDERER
        .render(BriefingAssembler.assemble(pack, Optional.empty()).value())
        .value()
        .stream()
        .filter(artifact -> artifact.path().endsWith(".html"))
        .flatMap(UnsafeAddressTest::links)
        .toList();
  }

  private static Stream<String> links(Artifact page) {
    return Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8))
        .select("main [href], main [src]")
        .stream()
        .map((Element e) -> e.hasAttr("href") ? e.attr("href") : e.attr("src"));
  }

  private static boolean isOurs(String address) {
    return address.matches(
        "(\\.\\./)?(notes/|sources/|outlets/)?[a-z0-9-]+\\.html(#[a-z0-9.-]+)?" + "|#[a-z.-]+");
  }
}
