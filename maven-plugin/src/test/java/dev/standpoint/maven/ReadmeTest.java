package dev.standpoint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PLAIN = Pattern.compile("(?<=\n\n)```\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SEVERITIES = Pattern.compile("-Dstandpoint.severities=([^`\\s]+)`");
  private static final Pattern TOLERABLE = Pattern.compile("`([a-z-]+)` may be a `warning`");
  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "<(\\w+) implementation=\"[^\"]*\"(?: default-value=\"(.*?)\")?>\\$\\{(.*?)}");

  @Test
  void pomSnippetIsThatOfAnInvokerTest() throws IOException {
    List<String> snippets =
        XML.matcher(Files.readString(README)).results().map(found -> found.group(1)).toList();

    assertThat(snippets).hasSize(2);
    assertThat(pom("generates-html-and-pdf")).contains(flush(snippets.get(0)));
    assertThat(pom("sarif-and-severities")).contains(flush(snippets.get(1)));
  }

  @Test
  void faultsAreShownAsInvokerTestsFindThem() throws IOException {
    String error = blockWith("error: unknown actor");
    String annotation = blockWith("::warning file=").strip();

    assertThat(verification("fails-on-unknown-actor")).contains(error);
    assertThat(verification("annotates-on-github").replace("'\n    + '", ""))
        .contains(annotation.replace("file=desk/", "file=target/it/annotates-on-github/"));
  }

  @Test
  void listOfSeveritiesIsOneThatIsRead() throws Exception {
    String list = first(SEVERITIES, Files.readString(README));

    assertThat(SeverityParameters.read(null, list).changed()).isNotEmpty();
    assertThat(SeverityParameters.read(null, list).off()).isNotEmpty();
  }

  @Test
  void errorsThatMayBeWarningsAreNamed() throws IOException {
    List<String> named =
        TOLERABLE.matcher(Files.readString(README)).results().map(found -> found.group(1)).toList();

    assertThat(named)
        .containsExactlyElementsOf(
            Arrays.stream(DiagnosticCode.values())
                .filter(DiagnosticCode::canBeWarning)
                .map(DiagnosticCode::toString)
                .toList());
  }

  @Test
  void commandWithoutPomNamesThisVersion() throws IOException {
    assertThat(README)
        .content()
        .contains("mvn dev.standpoint:standpoint-maven-plugin:" + version() + ":build\n");
  }

  @Test
  void tableHasEveryParameterWithItsPropertyAndDefault() throws IOException {
    List<String> rows =
        PARAMETER
            .matcher(descriptor())
            .results()
            .filter(found -> found.group(3).startsWith("standpoint."))
            .map(ReadmeTest::row)
            .distinct()
            .toList();

    assertThat(rows).hasSize(16);
    assertThat(README).content().contains(rows);
  }

  private static String pom(String test) throws IOException {
    String pom = Files.readString(Path.of("src/it", test, "pom.xml"));
    return flush(pom.replace("@project.version@", version()));
  }

  private static String verification(String test) throws IOException {
    return Files.readString(Path.of("src/it", test, "verify.groovy"));
  }

  private static String blockWith(String words) throws IOException {
    return PLAIN
        .matcher(Files.readString(README))
        .results()
        .map(found -> found.group(1))
        .filter(block -> block.contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String row(MatchResult found) {
    String fallback = found.group(2) == null ? "" : "`" + found.group(2) + "` ";
    return "\n| `" + found.group(1) + "` | `" + found.group(3) + "` | " + fallback + "| ";
  }

  private static String version() throws IOException {
    return first(VERSION, Files.readString(Path.of("pom.xml")));
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
  }

  private static String flush(String xml) {
    return xml.lines().map(line -> line.strip() + "\n").reduce("", String::concat);
  }

  private static String descriptor() throws IOException {
    try (InputStream in = BuildMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
