package dev.standpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes a folder of texts for a test, and reads folders back. */
final class TextFiles {

  private TextFiles() {}

  /** Paths and texts in turn. */
  static Path write(Path folder, String... pathsAndTexts) throws IOException {
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      Path file = folder.resolve(pathsAndTexts[i]);
      Files.createDirectories(file.resolve("..").normalize());
      Files.writeString(file, pathsAndTexts[i + 1]);
    }
    return folder;
  }

  static void copy(Path from, Path to) throws IOException {
    for (var file : read(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.resolve("..").normalize());
      Files.write(target, file.getValue());
    }
  }

  /** Every file below a folder by its path, {@code /} between names. */
  static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
