package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The notes of all sample packs. */
public final class SampleNotes {

  private static final Path FOLDER = Path.of("..", "content", "src", "packs");

  private SampleNotes() {}

  public static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> notes = files.filter(SampleNotes::isNote).sorted().toList();
      assertThat(notes).isNotEmpty();
      return notes;
    }
  }

  private static boolean isNote(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") && !name.equals("README.md");
  }
}
