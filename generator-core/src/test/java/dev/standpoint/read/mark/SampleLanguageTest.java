package dev.standpoint.read.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.model.note.ViewKind;
import dev.standpoint.read.SampleNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pack of the Orla Strait uses every class, attribute and view: the guide refers to it. */
class SampleLanguageTest {

  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}");

  /** The attributes in the pack's notes, one pair of braces per line. */
  private static String attributes;

  @BeforeAll
  static void read() throws IOException {
    StringBuilder notes = new StringBuilder();
    for (Path note : SampleNotes.all()) {
      if (note.toString().contains("orla-strait")) {
        notes.append(Files.readString(note));
      }
    }
    attributes =
        BRACES.matcher(notes).results().map(MatchResult::group).collect(Collectors.joining("\n"));
  }

  @Test
  void everyClassIsUsed() {
    assertThat(unused(MarkVocabulary.classes(), "[{\\s]\\.%s[\\s}]")).isEmpty();
  }

  @Test
  void everyAttributeIsUsed() {
    assertThat(unused(MarkVocabulary.keys(), "[{\\s]%s=")).isEmpty();
  }

  @Test
  void everyViewIsPlaced() {
    assertThat(unused(ViewKind.names(), "\\{\\.%s[\\s}]")).isEmpty();
  }

  private static List<String> unused(List<String> names, String use) {
    return names.stream()
        .filter(
            name -> !Pattern.compile(use.formatted(Pattern.quote(name))).matcher(attributes).find())
        .toList();
  }
}
