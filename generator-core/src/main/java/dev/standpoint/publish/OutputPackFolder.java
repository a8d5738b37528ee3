package dev.standpoint.publish;

import dev.standpoint.render.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder of one pack in the output, and the two hidden folders next to it.
 *
 * <p>The table shows what a killed build may leave, and how {@link #cleanUp} repairs it. {@code
 * former} is always complete. {@code fresh} is always worthless, except between {@link #stage} and
 * {@link #swap} of one run.
 *
 * <pre>
 *   current  fresh  former
 *     old     any     -      killed while writing, or before the swap: delete fresh
 *      -      new    old     killed during the swap: put former back
 *     new      -     old     killed after the swap: delete former
 * </pre>
 */
final class OutputPackFolder {

  private final DiskOperations disk;
  private final Path current;
  private final Path fresh;
  private final Path former;

  OutputPackFolder(DiskOperations disk, Path outputDirectory, String name) throws IOException {
    this.disk = disk;
    this.current = OutputPaths.resolve(outputDirectory, name);
    this.fresh = OutputPaths.resolve(outputDirectory, "." + name + ".new");
    this.former = OutputPaths.resolve(outputDirectory, "." + name + ".old");
  }

  /** The first place that this pack needs and somebody else uses. */
  Optional<Path> occupied() throws IOException {
    for (Path place : List.of(current, fresh, former)) {
      if (FolderOwner.of(place) == FolderOwner.SOMEBODY_ELSE) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Writes the new output to the hidden folder {@code fresh}. */
  void stage(List<Artifact> artifacts) throws IOException {
    disk.createFolder(fresh);
    // The manifest first, so that anything a killed build leaves is known to be ours.
    disk.write(fresh.resolve(Manifest.NAME), Manifest.bytes(artifacts));
    List<String> paths = artifacts.stream().map(Artifact::path).toList();
    for (String folder : OutputPaths.foldersOf(paths)) {
      disk.createFolder(OutputPaths.resolve(fresh, folder));
    }
    for (Artifact artifact : artifacts) {
      disk.write(OutputPaths.resolve(fresh, artifact.path()), artifact.bytes());
    }
  }

  /** Moves the new output into place. {@link #cleanUp} then deletes the former one. */
  void swap() throws IOException {
    if (FolderOwner.of(current) == FolderOwner.STANDPOINT) {
      disk.move(current, former);
    } else {
      deleteIfThere(current);
    }
    disk.move(fresh, current);
  }

  /** Leaves one complete output and no hidden folders. Changes nothing if a place is occupied. */
  void cleanUp() throws IOException {
    if (occupied().isPresent()) {
      return;
    }
    deleteTree(fresh);
    if (FolderOwner.of(former) == FolderOwner.NOBODY) {
      deleteIfThere(former);
    } else if (FolderOwner.of(current) == FolderOwner.NOBODY) {
      deleteIfThere(current);
      disk.move(former, current);
    } else {
      // Renamed first: half deleted under its own name, it could be taken for a complete one.
      disk.move(former, fresh);
      deleteTree(fresh);
    }
  }

  /** Removes the pack if it is ours. */
  void remove() throws IOException {
    if (FolderOwner.of(current) == FolderOwner.STANDPOINT) {
      // Renamed first: half deleted under its own name, it could be taken for a complete one.
      disk.move(current, fresh);
      deleteTree(fresh);
    }
  }

  private void deleteTree(Path place) throws IOException {
    if (FolderOwner.of(place) == FolderOwner.STANDPOINT) {
      Files.walkFileTree(place, new FolderDeletion(disk, place));
    } else {
      deleteIfThere(place);
    }
  }

  /** Fails if files have come to the empty folder meanwhile. */
  private void deleteIfThere(Path emptyFolder) throws IOException {
    if (Files.exists(emptyFolder, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(emptyFolder);
    }
  }
}
