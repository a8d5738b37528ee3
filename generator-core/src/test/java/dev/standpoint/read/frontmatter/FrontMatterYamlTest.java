package dev.standpoint.read.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterYamlTest {

  private final DiagnosticCollector findings = new DiagnosticCollector();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: a\n---\nbody",
        "---\r\ntitle: a\r\n---\r\nbody",
        "---\rtitle: a\r---\rbody",
        "---\ntitle: a\n...\nbody",
        "--- \t\ntitle: a\n---  \nbody"
      })
  void keysAreBetweenLinesOfHyphens(String text) {
    FrontMatterYaml read = read(text);

    assertThat(read.keys().entries()).containsOnlyKeys("title");
    assertThat(text.substring(read.bodyStart())).isEqualTo("body");
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n---\nbody", "---\n\n---\nbody", "---\n# none\n---\nbody"})
  void itMayBeEmpty(String text) {
    FrontMatterYaml read = read(text);

    assertThat(read.keys().entries()).isEmpty();
    assertThat(text.substring(read.bodyStart())).isEqualTo("body");
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "body", "\n---\na: b\n---\n", "----\na: b\n----\n", " ---\na: b\n---"})
  void aNoteMayHaveNone(String text) {
    assertThat(read(text).bodyStart()).isZero();
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void placesAreThoseOfTheFile() {
    assertThat(read("---\r\n\r\ntitle: a\r\n---\r\n").keys().entries().values())
        .extracting(entry -> entry.key().line())
        .containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: a\n", "---\n- a\n---\n", "---\na\n---\n", "---\n[\n---\n"})
  void frontMatterThatIsNotAMapOrIsNotClosedIsAnError(String text) {
    assertThat(read(text).keys().entries()).isEmpty();
    assertThat(findings.list()).hasSize(1);
  }

  private FrontMatterYaml read(String text) {
    return FrontMatterYaml.read(new SourceText("a.md", text), FrontMatterWords.NOTE, findings);
  }
}
