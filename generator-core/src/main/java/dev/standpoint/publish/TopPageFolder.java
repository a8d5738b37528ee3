package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the page above the packs goes. A file can hold no manifest, so the folder of its assets has
 * a copy: the page is ours where it is the same as one. It is swapped after that folder, from which
 * {@link #settle} moves it up, also after a kill.
 */
final class TopPageFolder {

  private final DiskOperations disk;
  private final Path page;
  private final Path assets;
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

  /** The first place that the page or its assets need and somebody else has taken. */
  Optional<Path> stranger() throws IOException {
    return isTaken() ? Optional.of(page) : folder.stranger();
  }

  void stage(TopPage top) throws IOException {
    folder.stage(top.folder().artifacts());
  }

  void swap() throws IOException {
    folder.swap();
  }

  boolean isUnsettled() {
    return Files.exists(assets.resolve(TopPage.NEXT), LinkOption.NOFOLLOW_LINKS);
  }

  /** Moves up the page of the assets that are in place. */
  void settle() throws IOException {
    if (isUnsettled() && FolderOwner.of(assets) == FolderOwner.STANDPOINT && !isTaken()) {
      disk.move(assets.resolve(TopPage.NEXT), page);
    }
    folder.settle();
  }

  /** Whether a page of ours stands here. */
  boolean isOurs() throws IOException {
    return Files.exists(page, LinkOption.NOFOLLOW_LINKS) && !isTaken();
  }

  /** Removes a page of ours, and its assets unless a pack has taken their name. */
  void remove() throws IOException {
    if (Files.exists(page, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(page);
    }
    boolean hasCopy = Files.exists(assets.resolve(TopPage.COPY), LinkOption.NOFOLLOW_LINKS);
    if (hasCopy && FolderOwner.of(assets) == FolderOwner.STANDPOINT) {
      // Aside first: half deleted under its own name, nobody could tell whose it was.
      disk.move(assets, aside);
      folder.settle();
    }
  }

  private boolean isTaken() throws IOException {
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
