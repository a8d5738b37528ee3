package dev.standpoint.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.CheckRequest;
import dev.standpoint.GenerateRequest;
import dev.standpoint.Generator;
import dev.standpoint.OutputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages forbid scripts and foreign files, and work under that. */
class PagePolicyTest {

  private static final Pattern NOT_OF_THE_WEB =
      Pattern.compile("(?i)\\b(javascript|vbscript|data|file):(?! )");

  private static final SortedMap<String, String> FILES = new TreeMap<>();

  @BeforeAll
  static void buildSamplePacks(@TempDir Path output) throws IOException {
    Path project = Path.of("..", "content");
    Generator.generate(
        new GenerateRequest(
            CheckRequest.of(project, project.resolve("src/packs")),
            output,
            EnumSet.of(OutputFormat.HTML, OutputFormat.DATA)));
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = output.relativize(file).toString().replace('\\', '/');
        FILES.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
  }

  @Test
  void everyPageHasThePolicyAndObeysIt() {
    assertThat(FILES).containsKeys("index.html", "orla-strait/index.html");
    assertThat(
            FILES.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .flatMap(file -> PageScan.findings(file.getKey(), file.getValue()).stream()))
        .isEmpty();
  }

  @Test
  void noFileHasAnAddressThatIsNotOfTheWeb() {
    assertThat(
            FILES.entrySet().stream()
                .filter(file -> !file.getKey().matches(".*\\.(woff2|png|jpe?g)"))
                .filter(file -> NOT_OF_THE_WEB.matcher(file.getValue()).find())
                .map(file -> file.getKey()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='color: red'>a</p>",
        "<p onclick='a()'>a</p>",
        "<script>a()</script>",
        "<a href='javascript:a()'>a</a>",
        "<a href=' JavaScript:a()'>a</a>",
        "<img src='data:image/png,a'>",
        "<img src='//example.org/a.png'>",
        "<a href='https://example.org/'>a</a>",
        "<a href='https://example.org/' rel='noopener'>a</a>"
      })
  void theScanWouldFindIt(String markup) {
    assertThat(PageScan.findings("a.html", FILES.get("index.html") + markup)).hasSize(1);
  }

  @Test
  void aPageWithoutThePolicyWouldBeFound() {
    assertThat(PageScan.findings("a.html", "<meta charset=utf-8><title>a</title>")).hasSize(1);
  }
}
