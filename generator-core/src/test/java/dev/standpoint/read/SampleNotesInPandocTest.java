package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** If Pandoc is installed, it reads the sample notes as we do and without a warning. */
class SampleNotesInPandocTest {

  static List<Path> notes() throws IOException {
    return SampleNotes.all();
  }

  @BeforeAll
  static void pandocIsThere() {
    assertThat(PandocJudge.isThere() || !"true".equals(System.getenv("CI")))
        .as("CI has Pandoc")
        .isTrue();
    assumeTrue(PandocJudge.isThere());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void pandocReadsTheNoteAsWeDo(Path note) throws IOException {
    String text = Files.readString(note).replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "");

    assertThat(AsPandocReadsTest.sees(text))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(withoutPlainForms(PandocJudge.sees(text)));
  }

  /** Pandoc takes braces after plain forms for words, and moves captions before their tables. */
  private static List<String> withoutPlainForms(List<String> seen) {
    return seen.stream().map(line -> line.replaceAll(" \\{[^{}]*}", "")).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void pandocHasNoWarning(Path note) throws IOException {
    assertThat(PandocJudge.warnings(Files.readString(note))).isEmpty();
  }
}
