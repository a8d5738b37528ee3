package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Whose a place on disk is, and so whether it may be filled, replaced or must be left alone. */
enum FolderOwner {
  NOBODY,
  STANDPOINT,
  SOMEBODY_ELSE;

  /** A link is somebody else's wherever it leads. */
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

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }
}
