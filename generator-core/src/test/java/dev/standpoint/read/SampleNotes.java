package dev.standpoint.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The notes of the sample pack. */
final class SampleNotes {

  private static final Path FOLDER = Path.of("..", "content", "src", "packs", "european-force");

  private SampleNotes() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
