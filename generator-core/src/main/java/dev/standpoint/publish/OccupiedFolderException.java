package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The place of a pack holds something that Standpoint did not write. Nothing was changed. */
public final class OccupiedFolderException extends IOException {

  private static final long serialVersionUID = 1;

  OccupiedFolderException(Path place) {
    super(place + " " + description(place) + "; choose another <outputDirectory> or remove it");
  }

  /** For a folder that is read by the build, and would be deleted with the pack that it is in. */
  OccupiedFolderException(Path pack, Path input) {
    super(
        pack
            + " is a pack that Standpoint would replace, with "
            + input
            + " in it, which this build reads; choose another <outputDirectory>");
  }

  /** Names the file that is missing, so that a user can tell why the folder is not ours. */
  private static String description(Path place) {
    return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
        ? "is not empty and was not written by Standpoint (no " + Manifest.NAME + " file)"
        : "is a file or a link, not a folder written by Standpoint";
  }
}
