package dev.standpoint.report;

import java.nio.file.Path;
import java.util.Optional;

/** Where a repository lies, and the folder within it from which paths in messages start. */
public record Repository(Optional<Path> root, Path base) {

  /** The path from the root where that is known and holds the file, else as it is shown. */
  String path(String shown) {
    Path file = base.resolve(shown).toAbsolutePath().normalize();
    return root.map(folder -> folder.toAbsolutePath().normalize())
        .filter(file::startsWith)
        .map(folder -> slashed(folder.relativize(file)))
        .orElse(shown);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
