package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place of the page above the packs, and the folder of its assets. A single file has no
 * manifest, so the folder holds a copy of the page: the page is ours if it equals a copy. The
 * folder is swapped first, then {@link #cleanUp} moves the page up out of it, even if the build was
 * killed in between.
 */
final class TopPageFolder {

  private final DiskOperations disk;
  private final Path page;
  private final Path assets;

  /** The hidden names of the folder of assets, new and old, as for packs. */
  private final Path aside;

  private final Path former;
  private final OutputPackFolder folder;

  TopPageFolder(DiskOperations disk, Path outputDirectory) throws IOException {
    this.disk = disk;
    this.page = outputDirectory.resolve(TopPage.NAME);
    this.assets = outputDirectory.resolve(TopPage.FOLDER);
    this.aside = outputDirectory.resolve("." + TopPage.FOLDER + ".new");
    this.former = outputDirectory.resolve("." + TopPage.FOLDER + ".old");
    this.folder = new OutputPackFolder(disk, outputDirectory, TopPage.FOLDER);
  }

  /** The first place that the page or its assets need and somebody else uses. */
  Optional<Path> occupied() throws IOException {
    return isOccupied() ? Optional.of(page) : folder.occupied();
  }

  /** Writes the assets and both copies of the page to a hidden folder. */
  void stage(TopPage top) throws IOException {
    folder.stage(top.folder().artifacts());
  }

  void swap() throws IOException {
    folder.swap();
  }

  /** Whether a build has swapped the folder but has not moved the page up. */
  boolean hasPageToMove() {
    return Files.exists(assets.resolve(TopPage.NEXT), LinkOption.NOFOLLOW_LINKS);
  }

  /** Moves the page up out of its folder, if the folder is in place. */
  void cleanUp() throws IOException {
    if (hasPageToMove() && FolderOwner.of(assets) == FolderOwner.STANDPOINT && !isOccupied()) {
      disk.move(assets.resolve(TopPage.NEXT), page);
    }
    folder.cleanUp();
  }

  /** Whether there is a page, and it is ours. */
  boolean isOurs() throws IOException {
    return Files.exists(page, LinkOption.NOFOLLOW_LINKS) && !isOccupied();
  }

  /** Removes our page, and its assets unless a pack now uses the name of their folder. */
  void remove() throws IOException {
    if (Files.exists(page, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(page);
    }
    boolean hasCopy = Files.exists(assets.resolve(TopPage.COPY), LinkOption.NOFOLLOW_LINKS);
    if (hasCopy && FolderOwner.of(assets) == FolderOwner.STANDPOINT) {
      // Renamed first: half deleted under its own name, nobody could tell whose it was.
      disk.move(assets, aside);
      folder.cleanUp();
    }
  }

  /** Whether there is a page or another thing in its place that no copy proves to be ours. */
  private boolean isOccupied() throws IOException {
    if (!Files.exists(page, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    byte[] found = Files.readAllBytes(page);
    for (Path place : Stream.of(assets, aside, former).toList()) {
      if (Manifest.isIn(place) && isCopy(place.resolve(TopPage.COPY), found)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCopy(Path copy, byte[] bytes) throws IOException {
    return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
        && Arrays.equals(Files.readAllBytes(copy), bytes);
  }
}
