package dev.standpoint.report;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A checkout of a repository.
 *
 * @param root its top folder, if known
 * @param base the folder in it to which paths in messages are relative
 */
public record Repository(Optional<Path> root, Path base) {

  /** The path relative to the root. If the root is not known or elsewhere, the path as shown. */
  String path(String shown) {
    Path file = base.resolve(shown).toAbsolutePath().normalize();
    return root.map(folder -> folder.toAbsolutePath().normalize())
        .filter(file::startsWith)
        .map(folder -> slashed(folder.relativize(file)))
        .orElse(shown);
  }

  /** GitHub expects slashes on every system. */
  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
