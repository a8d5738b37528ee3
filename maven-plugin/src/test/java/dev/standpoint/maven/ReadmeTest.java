package dev.standpoint.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern XML = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "<(\\w+) implementation=\"[^\"]*\"(?: default-value=\"(.*?)\")?>\\$\\{(.*?)}");

  @Test
  void pomSnippetIsThatOfAnInvokerTest() throws IOException {
    String pom = Files.readString(Path.of("src/it/generates-html-and-pdf/pom.xml"));

    assertThat(flush(pom.replace("@project.version@", version())))
        .contains(flush(first(XML, Files.readString(README))));
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

    assertThat(rows).hasSize(7);
    assertThat(README).content().contains(rows);
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
