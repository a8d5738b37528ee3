package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * All changes that publishing makes on disk. Tests override it to interrupt a build at any step.
 */
class DiskOperations {

  /** Fails if anything is there already, so that no link is followed. */
  void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  /**
   * Fails if anything is there already. There is no fsync: a killed process loses nothing that the
   * system has accepted, and after a power cut the pack can be built again. For 10,000 files, fsync
   * would take longer than the rest of the build.
   */
  void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Atomic. Otherwise Java may copy instead, and a killed build would leave half a copy. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(Path fileOrEmptyFolder) throws IOException {
    Files.delete(fileOrEmptyFolder);
  }
}
