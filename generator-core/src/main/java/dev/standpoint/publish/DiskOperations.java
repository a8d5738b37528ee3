package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Every change that publishing makes on disk, so that a test can pull the plug at each of them. */
class DiskOperations {

  /** Fails where anything stands already, so that no link is ever followed. */
  void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  /**
   * Fails where anything stands already. No fsync: a killed process loses nothing that the system
   * has taken, and for a power cut a notes' folder can be built again; 10,000 of them would take
   * longer than all the rest of a build.
   */
  void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Atomic, because anything else may turn into a copy that a kill leaves half done. */
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(Path fileOrEmptyFolder) throws IOException {
    Files.delete(fileOrEmptyFolder);
  }
}
