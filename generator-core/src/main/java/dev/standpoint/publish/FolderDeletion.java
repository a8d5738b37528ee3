package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a folder that Standpoint wrote. It deletes links, not their targets. The manifest goes
 * last, so that the rest of a killed deletion is still known to be ours.
 */
final class FolderDeletion extends SimpleFileVisitor<Path> {

  private final DiskOperations disk;
  private final Path root;

  /** Deleted just before the folder itself. */
  private final Path manifest;

  FolderDeletion(DiskOperations disk, Path root) {
    this.disk = disk;
    this.root = root;
    this.manifest = root.resolve(Manifest.NAME);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    if (leadsElsewhere(folder, attributes)) {
      disk.delete(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (!file.equals(manifest)) {
      disk.delete(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (folder.equals(root)) {
      disk.delete(manifest);
    }
    disk.delete(folder);
    return FileVisitResult.CONTINUE;
  }

  /**
   * To Java a Windows junction is a folder of type "other", as folders of some cloud drives are.
   */
  private boolean leadsElsewhere(Path folder, BasicFileAttributes attributes) throws IOException {
    return attributes.isOther() && !folder.toRealPath().startsWith(root.toRealPath());
  }
}
