package dev.standpoint.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file completely or not at all. Readers see the old content or the new, never a part. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Creates missing folders. Replaces a file, but not a folder or anything else. */
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "is not a file");
    }
    // In the same folder, because a move is atomic only within one file system.
    Path aside = file.resolveSibling("." + file.getFileName() + ".new");
    Files.createDirectories(aside.resolveSibling("").toAbsolutePath().normalize());
    try {
      // What a killed build left. A link is deleted, not followed.
      Files.deleteIfExists(aside);
      Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
