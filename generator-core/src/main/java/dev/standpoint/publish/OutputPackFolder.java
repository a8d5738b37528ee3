package dev.standpoint.publish;

import dev.standpoint.render.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One pack's place in the output and the two hidden places beside it.
 *
 * <p>What a kill may leave, and what {@link #settle} makes of it: {@code former} is always whole
 * and {@code fresh} always worthless, except between {@link #stage} and {@link #swap} of one run.
 *
 * <pre>
 *   current  fresh  former
 *     old     any     -      killed while writing, or before the swap: drop fresh
 *      -      new    old     killed inside the swap: put former back
 *     new      -     old     killed after the swap: drop former
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

  /** The first place this pack needs that somebody else has taken. */
  Optional<Path> stranger() throws IOException {
    for (Path place : List.of(current, fresh, former)) {
      if (FolderOwner.of(place) == FolderOwner.SOMEBODY_ELSE) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Writes the new output aside. */
  void stage(List<Artifact> artifacts) throws IOException {
    disk.createFolder(fresh);
    // First of all, so that whatever a kill leaves is known to be ours.
    disk.write(fresh.resolve(Manifest.NAME), Manifest.bytes(artifacts));
    List<String> paths = artifacts.stream().map(Artifact::path).toList();
    for (String folder : OutputPaths.foldersOf(paths)) {
      disk.createFolder(OutputPaths.resolve(fresh, folder));
    }
    for (Artifact artifact : artifacts) {
      disk.write(OutputPaths.resolve(fresh, artifact.path()), artifact.bytes());
    }
  }

  /** Puts the new output in place of the former, which {@link #settle} then drops. */
  void swap() throws IOException {
    if (FolderOwner.of(current) == FolderOwner.STANDPOINT) {
      disk.move(current, former);
    } else {
      deleteIfThere(current);
    }
    disk.move(fresh, current);
  }

  /** Leaves one whole output and nothing beside it, or all as it is where a stranger stands. */
  void settle() throws IOException {
    if (stranger().isPresent()) {
      return;
    }
    drop(fresh);
    if (FolderOwner.of(former) == FolderOwner.NOBODY) {
      deleteIfThere(former);
    } else if (FolderOwner.of(current) == FolderOwner.NOBODY) {
      deleteIfThere(current);
      disk.move(former, current);
    } else {
      // Renamed first: half deleted under its own name, it could be taken for a whole one.
      disk.move(former, fresh);
      drop(fresh);
    }
  }

  private void drop(Path place) throws IOException {
    if (FolderOwner.of(place) == FolderOwner.STANDPOINT) {
      Files.walkFileTree(place, new FolderDeletion(disk, place));
    } else {
      deleteIfThere(place);
    }
  }

  /** Fails rather than delete what has come to an empty folder meanwhile. */
  private void deleteIfThere(Path emptyFolder) throws IOException {
    if (Files.exists(emptyFolder, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(emptyFolder);
    }
  }
}
