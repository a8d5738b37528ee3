package dev.standpoint.read.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.PlainText;
import dev.standpoint.read.SampleNotes;
import dev.standpoint.read.TextPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without attributes and fences, a correct note with the same words remains. */
class StripTest {

  static List<Path> notes() throws IOException {
    return SampleNotes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notes")
  void theWordsRemain(Path note) throws IOException {
    String text = Files.readString(note);
    String stripped = text.replaceAll("(?m)^ *:::.*\\R", "").replaceAll("(?<=[] ])\\{[^{}]*}", "");

    assertThat(stripped).isNotEqualTo(text);
    assertThat(words(stripped)).isNotEmpty().isEqualTo(words(text));
  }

  /** Brackets that no longer hold a mark are all that is left of it. */
  private static String words(String text) {
    return PlainText.ofBlocks(TextPack.note(text).blocks()).replaceAll("[\\[\\]]", "");
  }
}
