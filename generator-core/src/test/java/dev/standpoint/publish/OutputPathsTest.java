package dev.standpoint.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "notes/a.html", "a/b/c.d", ".hidden", "...", "a b", "\u00e4"})
  void aPlainRelativePathIsAccepted(String path) {
    assertThat(OutputPaths.isRelative(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "C:a",
        "c:/a",
        "a\\b",
        "a\u0000b",
        "a\nb",
        "a\u007fb"
      })
  void aPathThatCouldLeadElsewhereIsRefused(String path) {
    assertThat(OutputPaths.isRelative(path)).isFalse();
  }

  @Test
  void aFolderNameHasNoSlashAndIsNotHidden() {
    assertThat(OutputPaths.isFolderName("bridge")).isTrue();
    assertThat(OutputPaths.isFolderName("bridge/a")).isFalse();
    assertThat(OutputPaths.isFolderName(".bridge.new")).isFalse();
    assertThat(OutputPaths.isFolderName("")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.html  | a.html  | output path "a.html" exists twice
          a.html  | A.HTML  | output path "A.HTML" exists twice
          a       | a/b     | output path "a" is a file and a folder
          A       | a/b     | output path "A" is a file and a folder
          a/b     | A/c     | output path "a" exists in another spelling
          \u00e4  | a\u0308 | output path "a\u0308" exists twice
          """)
  void pathsThatSomeSystemTakesForOneAreRefused(String one, String other, String message) {
    assertThatThrownBy(() -> OutputPaths.requireDistinct(List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void differentPathsInOneFolderAreDistinct() {
    assertThatCode(() -> OutputPaths.requireDistinct(List.of("a/b", "a/c", "ab", "a/d/e")))
        .doesNotThrowAnyException();
  }

  @Test
  void eachFolderComesBeforeTheFoldersInside() {
    assertThat(OutputPaths.foldersOf(List.of("x.html", "b/c/d/e.html", "a/f.html", "b/g.html")))
        .containsExactly("a", "b", "b/c", "b/c/d");
  }
}
