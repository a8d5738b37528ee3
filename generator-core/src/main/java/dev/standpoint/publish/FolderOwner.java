package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Who owns a place on disk: it may be filled, may be replaced, or must not be touched. */
enum FolderOwner {
  /** Nothing is there, or an empty folder. */
  NOBODY,
  /** A folder with our manifest. */
  STANDPOINT,
  SOMEBODY_ELSE;

  /** A link belongs to somebody else, whatever its target. */
  static FolderOwner of(Path place) throws IOException {
    if (Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
      return NOBODY;
    }
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return SOMEBODY_ELSE;
    }
    if (Manifest.isIn(place)) {
      return STANDPOINT;
    }
    return isEmpty(place) ? NOBODY : SOMEBODY_ELSE;
  }

  /** Hidden files count: they belong to somebody. */
  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }
}
